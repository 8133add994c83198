import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { ExportStanding, TrailFilter } from '../../shared/trail/contract.ts'
import { ask, Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useAsk } from '../app/use-ask.ts'
import { grouped } from '../ui/prose-count.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { trailText } from './text.ts'

const text = trailText.export
const whileRunningMs = 300
const standingKey = ['trail.export-standing', {}] as const

type Export = {
  readonly start: () => void
  readonly stop: () => void
  readonly running: Extract<ExportStanding, { file: string; done: number }> | undefined
  /** Why nothing was begun, or what the last one came to. */
  readonly refusal: Pick<Refusal, 'code' | 'params'> | undefined
}

/** First where the file is to lie, then the line in the journal, then the file, which is written while the page goes on. */
export const useExport = (filter: TrailFilter): Export => {
  const say = useMessageLine()
  const client = useQueryClient()
  const { act } = useAct('trail.export')
  const [refusal, setRefusal] = useState<Refusal>()
  const known = client.getQueryData<ExportStanding>(standingKey)
  const isRunning = known?.state === 'running'
  const { data, refetch } = useAsk('trail.export-standing', {}, isRunning ? { everyMs: whileRunningMs } : {})
  const [awaited, setAwaited] = useState<number>()
  useSaidWhenDone(
    data,
    awaited,
    useCallback(() => setAwaited(undefined), []),
  )

  const begin = async (): Promise<void> => {
    const { file } = await ask('trail.choose-file', {})
    if (file === undefined) return say(text.notChosen)
    const answer = await act({ filter, file })
    if (!answer.ok) return setRefusal(answer)
    setAwaited(answer.seq)
    await refetch()
  }
  const start = useOneAtATime(async () => {
    setRefusal(undefined)
    await begin().catch((cause: unknown) => {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    })
  })
  const stop = async () => client.setQueryData(standingKey, await ask('trail.stop-export', {}))
  return {
    start: () => void start(),
    stop: () => void stop(),
    running: data?.state === 'running' ? data : undefined,
    refusal: refusal ?? (data?.state === 'failed' ? data : undefined),
  }
}

/** Whoever waited for it hears how many lines went out and which line says so. */
const useSaidWhenDone = (
  standing: ExportStanding | undefined,
  awaited: number | undefined,
  said: () => void,
): void => {
  const say = useMessageLine()
  useEffect(() => {
    if (standing?.state !== 'done' || standing.seq !== awaited) return
    const { file, lines, seq } = standing
    say(fill(text.done, { file, lines: grouped(lines), seq: grouped(seq) }))
    said()
  }, [standing, awaited, say, said])
}
