import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, send } from '../app/bridge.ts'
import { useForgetMessages } from '../app/messages.tsx'
import { accountFor, type Chosen, type SignInValues } from './sign-in-form.ts'

type SignInAct = {
  readonly signIn: (values: SignInValues, chosen: Chosen | undefined) => Promise<boolean>
  readonly refusal: Refusal | undefined
  readonly isBusy: boolean
}

const longestAsked = 40

/**
 * Finds whom the typed text means, signs in, forgets what was said to whoever sat here before and lets everything be
 * asked anew. @returns from `signIn` whether it was done.
 */
export const useSignIn = (): SignInAct => {
  const client = useQueryClient()
  const forget = useForgetMessages()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const signIn = async (values: SignInValues, chosen: Chosen | undefined): Promise<boolean> => {
    setBusy(true)
    setRefusal(undefined)
    const answer = await send('session.sign-in', await inputOf(values, chosen))
    setBusy(false)
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return false
    forget()
    await client.invalidateQueries()
    return true
  }
  return { signIn, refusal, isBusy }
}

const inputOf = async ({ who, password, isClockConfirmed }: SignInValues, chosen: Chosen | undefined) => {
  const matches = await ask('session.names', { text: who.trim().slice(0, longestAsked) }).catch(() => [])
  const account = accountFor(who, chosen, matches)
  return isClockConfirmed ? { account, password, confirmClock: true } : { account, password }
}
