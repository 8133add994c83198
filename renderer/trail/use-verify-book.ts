import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused, send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { grouped } from '../ui/prose-count.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { trailText as text } from './text.ts'

type VerifyBook = {
  readonly isRunning: boolean
  readonly verify: () => void
  readonly refusal: Refusal | undefined
}

/**
 * Reads the whole book and has the result journalled; in a read-only book it is read all the same. Its progress comes
 * with the positions.
 */
export const useVerifyBook = (): VerifyBook => {
  const say = useMessageLine()
  const { book } = useStation()
  const [isAsked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const verification = useAsk('journal.positions', {}).data?.verification
  const verify = useOneAtATime(async () => {
    setRefusal(undefined)
    setAsked(true)
    const no = book.state === 'read-only' ? await readOnly(say) : await journalled(say)
    setRefusal(no)
    setAsked(false)
  })
  return { isRunning: isAsked || verification?.state === 'running', verify: () => void verify(), refusal }
}

type Say = (sentence: string) => void

const journalled = async (say: Say): Promise<Refusal | undefined> => {
  const answer = await send('trail.verify', {})
  if (!answer.ok) return answer
  const { verification } = await ask('journal.positions', {})
  if (verification.state !== 'done') return undefined
  const { commits, problems } = verification
  say(fill(text.verified, { commits: grouped(commits), problems: problems.length, seq: grouped(answer.seq) }))
  return undefined
}

const readOnly = async (say: Say): Promise<Refusal | undefined> => {
  try {
    await ask('journal.verify', {})
    say(text.verifiedNotKept)
    return undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.refusal
  }
}
