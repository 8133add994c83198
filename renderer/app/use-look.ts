import { useEffect, useState } from 'react'
import type { CommandAnswer } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { LimitName } from '../../shared/settings/index.ts'
import { Refused } from './bridge.ts'
import { useAsk } from './use-ask.ts'

export type LookAsked = { readonly reason: string; readonly password: string }

/** How one looks at what is sealed of an item. */
export type LookPorts<Found> = {
  /** Journals the look and its reason. */
  readonly look: (asked: LookAsked) => Promise<CommandAnswer>
  /** What was looked for, right after that. */
  readonly find: () => Promise<Found>
  /** For how long it is shown. */
  readonly limit: LimitName
}

type Look<Found> = {
  readonly found: Found | undefined
  readonly refusal: Refusal | undefined
  readonly seconds: number | undefined
  readonly look: (asked: LookAsked) => Promise<void>
}

/** What is sealed, for a moment and in memory alone: the look is journalled first, and what is shown is hidden again. */
export const useLook = <Found>({ look: journal, find, limit }: LookPorts<Found>): Look<Found> => {
  const [found, setFound] = useState<Found>()
  const [refusal, setRefusal] = useState<Refusal>()
  const seconds = useAsk('settings.list', {}).data?.find(({ name }) => name === limit)?.value
  useEffect(() => {
    if (found === undefined || seconds === undefined) return
    const timer = setTimeout(() => setFound(undefined), seconds * 1000)
    return () => clearTimeout(timer)
  }, [found, seconds])
  const look: Look<Found>['look'] = async asked => {
    const answer = await journal(asked)
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    try {
      setFound(await find())
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    }
  }
  return { found, refusal, seconds, look }
}
