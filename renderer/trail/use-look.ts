import { useEffect, useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'

type Look = {
  /** It is on record: the trail may be asked for. */
  readonly isNoted: boolean
  readonly refusal: Refusal | undefined
  readonly again: () => void
}

/** Has it put on record that the trail is looked at, before anything of it is asked for. */
export const useLook = (): Look => {
  const [asked, setAsked] = useState(0)
  const [isNoted, setNoted] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking is another one
  useEffect(() => {
    let isGone = false
    void send('trail.look', {}).then(answer => {
      if (isGone) return
      const isOnRecord = answer.ok || answer.code === 'trail.already-looked'
      setNoted(isOnRecord)
      setRefusal(isOnRecord || answer.ok ? undefined : answer)
    })
    return () => {
      isGone = true
    }
  }, [asked])
  return { isNoted, refusal, again: () => setAsked(before => before + 1) }
}
