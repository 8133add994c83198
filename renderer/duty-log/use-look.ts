import { useEffect, useState } from 'react'
import type { PetitionerFound } from '../../shared/duty-log/petitioner.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused, send } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'

type Look = {
  readonly found: PetitionerFound | undefined
  readonly refusal: Refusal | undefined
  /** Journals the look and its reason, then shows what is sealed until the limit is over. */
  readonly look: (reason: string) => Promise<void>
}

export const useLook = (itemId: string): Look => {
  const [found, setFound] = useState<PetitionerFound>()
  const [refusal, setRefusal] = useState<Refusal>()
  const seconds = useAsk('settings.list', {}).data?.find(({ name }) => name === 'duty-log.look')?.value
  useEffect(() => {
    if (!found || seconds === undefined) return
    const timer = setTimeout(() => setFound(undefined), seconds * 1000)
    return () => clearTimeout(timer)
  }, [found, seconds])
  const look = async (reason: string): Promise<void> => {
    const answer = await send('duty-log.look', { itemId, reason })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    try {
      setFound(await ask('duty-log.petitioner', { itemId }))
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    }
  }
  return { found, refusal, look }
}
