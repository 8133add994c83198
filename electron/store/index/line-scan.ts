import type { Deed, LineTable } from './line-table.ts'

/** The lines of one month as they are looked through; made when they are first asked for, and kept. */
export type LineScan = {
  readonly seconds: Uint32Array
  readonly deedOf: Uint32Array
  readonly deeds: readonly Deed[]
}

/** As long as the part is there. */
export const linesAsTheyStand = ({ seconds, deedOf, deeds }: LineTable): LineScan => ({
  seconds: seconds.values(),
  deedOf: deedOf.values(),
  deeds,
})

/** A copy: what is kept must not hold the whole part. */
export const lineScanOf = ({ seconds, deedOf, deeds }: LineTable): LineScan => ({
  seconds: seconds.values().slice(),
  deedOf: deedOf.values().slice(),
  deeds: [...deeds],
})
