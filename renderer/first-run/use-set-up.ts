import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { send } from '../app/bridge.ts'
import { setUpOf } from './values.ts'

type SetUpUse = {
  readonly setUp: (values: SetUpValues, passwords: readonly string[], recovery: string) => Promise<void>
  readonly refusal: Refusal | undefined
  readonly isBusy: boolean
}

/** One id for the page: sent twice, it is one set-up. */
export const useSetUp = (): SetUpUse => {
  const client = useQueryClient()
  const [commandId] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)
  const setUp: SetUpUse['setUp'] = async (values, passwords, recovery) => {
    setBusy(true)
    const answer = await send('station.set-up', setUpOf(values, passwords, recovery), { id: commandId })
    setBusy(false)
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) await client.invalidateQueries()
  }
  return { setUp, refusal, isBusy }
}
