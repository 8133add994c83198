import { useEffect, useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import { ask, Refused, send } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'

type Look = {
  readonly found: VisitorFound | undefined
  readonly refusal: Refusal | undefined
  /** For how long it is shown. */
  readonly seconds: number | undefined
  /** Journals the look and its reason, then shows what is sealed until the limit is over. */
  readonly look: (asked: { readonly reason: string; readonly password: string }) => Promise<void>
}

/** What is sealed of a visitor, for a moment and in memory alone. */
export const useLookAtVisitor = (itemId: string): Look => {
  const [found, setFound] = useState<VisitorFound>()
  const [refusal, setRefusal] = useState<Refusal>()
  const seconds = useAsk('settings.list', {}).data?.find(({ name }) => name === 'visit.look')?.value
  useEffect(() => {
    if (!found || seconds === undefined) return
    const timer = setTimeout(() => setFound(undefined), seconds * 1000)
    return () => clearTimeout(timer)
  }, [found, seconds])
  const look: Look['look'] = async asked => {
    const answer = await send('visit.look', { itemId, ...asked })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    try {
      setFound(await ask('visit.visitor', { itemId }))
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    }
  }
  return { found, refusal, seconds, look }
}
