import { shownPlate } from '../papers/index.ts'
import type { PassageRow } from './contract.ts'
import { endingOf } from './row.ts'
import { passageKinds } from './words.ts'

type Around = {
  readonly placeName: (placeId: string) => string
  readonly shownAt: (instant: string) => string
}

/**
 * A passage in one line, of a vehicle of others without its plate: `送货车，送水质样品，停前院，11-23 09:05 进入`,
 * `公车 津A·00001，11-23 09:05 开出`.
 */
export const passageInWords = (row: PassageRow, { placeName, shownAt }: Around): string => {
  const { kind, plate, purpose, placeId, remark } = row
  const isOfficial = kind === 'official'
  const ending = endingOf(row)
  return [
    plate === undefined ? passageKinds[kind] : `${passageKinds[kind]} ${shownPlate(plate)}`,
    purpose ?? (isOfficial ? remark : undefined) ?? '',
    placeId === undefined ? '' : `停${placeName(placeId)}`,
    `${shownAt(row.movedAt)} ${isOfficial ? '开出' : '进入'}`,
    ending === undefined ? '' : `${shownAt(ending.movedAt)} ${isOfficial ? '回来' : '离开'}`,
  ]
    .filter(word => word !== '')
    .join('，')
}
