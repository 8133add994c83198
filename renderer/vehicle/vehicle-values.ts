import { z } from 'zod'
import { shownPlate } from '../../shared/papers/index.ts'
import { type AddVehicle, ownVehicleKindIds, type VehicleRow } from '../../shared/vehicle/contract.ts'
import { fill } from '../app/fill.ts'
import { vehicleText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

const values = z.object({
  plate: upTo(16).regex(/\S/u, text.missing),
  kind: z.enum(ownVehicleKindIds),
  owner: upTo(60),
  section: upTo(60),
  place: z.string(),
  remark: upTo(200),
  reason: upTo(200),
})
export type VehicleValues = z.infer<typeof values>

export const emptyVehicle: VehicleValues = {
  plate: '',
  kind: 'staff',
  owner: '',
  section: '',
  place: '',
  remark: '',
  reason: '',
}

/** The form's own check; what the register refuses main says, by its rule. */
export const vehicleForm = (isChange: boolean) =>
  values.superRefine(({ kind, owner, reason }, context) => {
    const fault = (path: string) => context.addIssue({ code: 'custom', path: [path], message: text.missing })
    if (kind === 'staff' && owner.trim() === '') fault('owner')
    if (isChange && reason.trim() === '') fault('reason')
  })

/** A vehicle as the form of its change begins; a section that its owner has is not its own. */
export const valuesOf = (row: VehicleRow): VehicleValues => ({
  plate: shownPlate(row.plate),
  kind: row.kind,
  owner: row.ownerName,
  section: row.ownerId === undefined ? row.section : '',
  place: row.placeId ?? '',
  remark: row.remark ?? '',
  reason: '',
})

export const statedIn = (
  { plate, kind, section, place: placeId, remark }: VehicleValues,
  ownerId: string | undefined,
): AddVehicle => ({
  plate: plate.trim(),
  kind,
  ...(ownerId !== undefined && { ownerId }),
  ...(section.trim() !== '' && { section: section.trim() }),
  ...(placeId !== '' && { placeId }),
  ...(remark.trim() !== '' && { remark: remark.trim() }),
})
