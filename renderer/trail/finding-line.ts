import type { FindingRow } from '../../shared/trail/contract.ts'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { trailText } from './text.ts'
import { type Around, type Position, positionKey, shownMoment } from './trail-line.ts'

const text = trailText.findingList

/** A finding, ready to show. */
export type FindingLine = {
  readonly key: string
  readonly number: string
  readonly at: string
  readonly who: string
  /** The commit that it is about. */
  readonly position: Position
  readonly on: string
  /** What that commit did, in plain words. */
  readonly about: string
  readonly isSame: boolean
  readonly text: string
}

export const findingLine = (row: FindingRow, around: Around): FindingLine => ({
  key: positionKey(row),
  number: grouped(row.seq),
  at: shownMoment(row.at, around),
  who: row.byName,
  position: { chain: row.on.chain, seq: row.on.seq },
  on: fill(text.on, { seq: grouped(row.on.seq) }),
  about: `${row.on.act} ${row.on.about}`.trim(),
  isSame: row.on.isSame,
  text: row.text,
})
