import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { CommandAnswer } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { shownPlate, tidyPlate } from '../../shared/papers/index.ts'
import { ownVehicleKinds, type VehicleRow } from '../../shared/vehicle/contract.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { staffMeant } from '../directory/index.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { vehicleText as text } from './text.ts'
import { emptyVehicle, statedIn, type VehicleValues, valuesOf, vehicleForm } from './vehicle-values.ts'

type VehicleFormUse = {
  readonly form: UseFormReturn<VehicleValues>
  readonly save: () => void
  readonly refusal: Refusal | undefined
}

/** Registers a vehicle, or changes one that is registered. @param row as it was when the form opened counts. */
export const useVehicleForm = (row: VehicleRow | undefined, onSaved: () => void): VehicleFormUse => {
  const [seen] = useState(row)
  const [begin] = useState(() => (seen ? valuesOf(seen) : emptyVehicle))
  const [resolver] = useState(() => zodResolver(vehicleForm(seen !== undefined)))
  const form = useForm<VehicleValues>({ defaultValues: begin, resolver })
  const say = useMessageLine()
  const add = useAct('vehicle.add')
  const change = useAct('vehicle.change')
  const send = async (values: VehicleValues, ownerId: string | undefined): Promise<CommandAnswer> => {
    const stated = statedIn(values, ownerId)
    if (!seen) return add.act(stated)
    const { vehicleId, revision } = seen
    return change.act({ ...stated, vehicleId, revision, reason: values.reason.trim() })
  }
  const ownerMeant = async ({ owner }: VehicleValues) => {
    if (owner.trim() === '') return { ok: true, staffId: undefined } as const
    if (seen?.ownerId !== undefined && owner === begin.owner)
      return { ok: true, staffId: seen.ownerId } as const
    return staffMeant(owner)
  }
  const submit = useOneAtATime(() =>
    form.handleSubmit(async values => {
      const owner = await ownerMeant(values)
      if (!owner.ok) return form.setError('owner', { message: owner.why }, { shouldFocus: true })
      const answer = await send(values, owner.staffId)
      if (!answer.ok) return
      const said = { plate: shownPlate(tidyPlate(values.plate)), kind: ownVehicleKinds[values.kind] }
      say(fill(seen ? text.changed : text.added, said))
      onSaved()
    })(),
  )
  return { form, save: () => void submit(), refusal: add.refusal ?? change.refusal }
}
