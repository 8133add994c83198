import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { RecoveryStanding } from '../../shared/recovery/contract.ts'
import { ask, Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useAsk } from '../app/use-ask.ts'
import type { AgreeValues } from './recover-form.ts'
import { recoveryText } from './text.ts'

const { page: text } = recoveryText

type Recover = {
  readonly standing: RecoveryStanding | null | undefined
  readonly takeBack: (from: string) => Promise<void>
  readonly agree: (values: AgreeValues) => Promise<boolean>
  readonly withdraw: () => Promise<void>
  readonly restore: (next: string) => Promise<boolean>
  /** Whether the sheet is still at hand on this page: after it was left it is typed again. */
  readonly hasKey: boolean
  readonly refusal: Refusal | undefined
}

/** The typed key lies here alone, until it is used or the page is left. */
export const useRecover = (): Recover => {
  const client = useQueryClient()
  const say = useMessageLine()
  const { data: standing, refetch } = useAsk('recovery.standing', {})
  const [key, setKey] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [signing, withdrawing, restoring] = [
    useAct('recovery.agree'),
    useAct('recovery.withdraw'),
    useAct('recovery.restore'),
  ]
  const over = () => client.invalidateQueries()

  const takeBack = async (from: string): Promise<void> => {
    setRefusal(undefined)
    try {
      const wanted = from.trim() === '' ? {} : { from: from.trim() }
      const { names, isOver } = await ask('recovery.take-back', wanted)
      say(fill(isOver ? text.tookAll : text.tookSome, { names: names.join('、') }))
      await over()
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    }
  }

  const agree = async (values: AgreeValues): Promise<boolean> => {
    const { first, second, administrator, auditor, password, isClockConfirmed } = values
    const typed = `${first} ${second}`
    const answer = await signing.act({
      administrator,
      auditor,
      key: typed,
      ...(password !== '' && { password }),
      ...(isClockConfirmed && { confirmClock: true }),
    })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return false
    setKey(typed)
    await refetch()
    return true
  }

  const withdraw = async (): Promise<void> => {
    const answer = await withdrawing.act({})
    setRefusal(answer.ok ? undefined : answer)
    setKey('')
    if (answer.ok) say(text.withdrawn)
    await refetch()
  }

  const restore = async (next: string): Promise<boolean> => {
    const name = standing?.agreed?.administratorName ?? ''
    const answer = await restoring.act({ key, next })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      await refetch()
      return false
    }
    setKey('')
    say(fill(text.done, { name }))
    await over()
    return true
  }

  return { standing, takeBack, agree, withdraw, restore, hasKey: key !== '', refusal }
}
