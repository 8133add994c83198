import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'

type Verify = {
  readonly isRunning: boolean
  readonly verify: () => void
  readonly refusal: Refusal | undefined
}

/** Starts a verification in the background; its progress comes with the positions. */
export const useVerify = (): Verify => {
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<Refusal>()
  const isRunning = useAsk('journal.positions', {}).data?.verification.state === 'running'
  const verify = async () => {
    try {
      client.setQueryData(['journal.positions', {}], await ask('journal.verify', {}))
      setRefusal(undefined)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setRefusal(error.refusal)
    }
  }
  return { isRunning, verify, refusal }
}
