import type { ShownPlate } from '../../shared/passage/contract.ts'
import { isOutside, passageKinds } from '../../shared/passage/words.ts'
import { passageText as text } from './text.ts'

/** A lost key is shown as such, never as an empty plate. */
export const plateShown = ({ plate, vehicle }: ShownPlate): string => {
  if (!vehicle) return plate ?? ''
  return vehicle.kind === 'known' ? vehicle.plate : text.gone[vehicle.kind]
}

/** Who drives; of the unit's own without a driver, whose it is. */
export const driverShown = ({ vehicle, driver, ownerName }: ShownPlate): string => {
  if (vehicle) return vehicle.kind === 'known' ? (vehicle.driver ?? '') : ''
  return driver ?? ownerName ?? ''
}

export const organisationShown = ({ vehicle }: ShownPlate): string =>
  vehicle?.kind === 'known' ? (vehicle.organisation ?? '') : ''

export const phoneTailShown = ({ vehicle }: ShownPlate): string | undefined =>
  vehicle?.kind === 'known' ? vehicle.phoneTail : undefined

/** What a line says beside the plate: of others why they came, of the unit's own what they are and why they went. */
export const purposeShown = ({
  kind,
  purpose,
  remark,
}: Pick<ShownPlate, 'kind'> & { readonly purpose?: string; readonly remark?: string }): string => {
  const word = isOutside(kind) ? '' : passageKinds[kind]
  const why = purpose ?? (kind === 'official' ? remark : undefined) ?? ''
  return [word, why].filter(part => part !== '').join(' ')
}
