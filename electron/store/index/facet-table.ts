import {
  type EntryFacet,
  type EntryType,
  entryTypeIds,
  type FacetMemo,
  type Stage,
  stages,
  type Unsure,
} from '../../../shared/duty-log/index.ts'
import { type Growable, integers } from './growable.ts'

/**
 * One facet in 32 bits: 5 type, 3 stage, 1 lacks, 1 awaits, 1 unsure, 1 free; 6 revision; 14 place in the month's list
 * of people. The lower 12 say all but the people and the revision.
 */
const bits = { type: 0x1f, stageAt: 5, stage: 0x7, lacks: 1 << 8, awaits: 1 << 9, unsure: 1 << 10 } as const
export const briefBits = 0xfff
const [revisionAt, mostRevisions, peopleAt, mostPeople] = [12, 0x3f, 18, 0x3fff] as const

export const isUnsure = (packed: number): boolean => (packed & bits.unsure) !== 0
export const peoplePlace = (packed: number): number => packed >>> peopleAt

/** What the lower bits say; undefined for those that no entry bears. */
export const briefIn = (packed: number): Omit<EntryFacet, 'people'> | undefined => {
  const type: EntryType | undefined = entryTypeIds[packed & bits.type]
  const stage: Stage | undefined = stages[(packed >>> bits.stageAt) & bits.stage]
  if (!type || !stage) return undefined
  return { type, stage, lacks: (packed & bits.lacks) !== 0, awaits: (packed & bits.awaits) !== 0 }
}

/** What the numbers stand for: a file written under another meaning is no part of this index. */
export const legend = [...entryTypeIds, ...stages].join(' ')

/** The facets of a month's items by their position, and the sets of people that these name. */
export class FacetTable {
  /** Grows with every change. */
  changes = 0
  private readonly places: Map<string, number>

  constructor(
    readonly packed: Growable<Uint32Array> = integers(),
    readonly people: (readonly string[])[] = [[]],
  ) {
    this.places = new Map(people.map((set, place) => [set.join(' '), place]))
  }

  add(facet: FacetMemo | Unsure | undefined): void {
    this.packed.push(this.pack(facet))
    this.changes++
  }

  set(position: number, facet: FacetMemo | Unsure | undefined): void {
    this.packed.set(position, this.pack(facet))
    this.changes++
  }

  /** @param upTo of the whole chain: nothing that was folded in is newer. */
  at(position: number, upTo: FacetMemo['upTo']): FacetMemo | Unsure {
    const packed = this.packed.at(position)
    const brief = briefIn(packed)
    if (!brief || isUnsure(packed)) return 'unsure'
    const people = this.people[peoplePlace(packed)] ?? []
    const revision = (packed >>> revisionAt) & mostRevisions
    return { ...brief, people, revision, awaited: brief.awaits ? undefined : [], upTo }
  }

  private pack(facet: FacetMemo | Unsure | undefined): number {
    if (facet === undefined || facet === 'unsure') return bits.unsure
    const place = this.placeOf(facet.people)
    if (place === undefined) return bits.unsure
    const brief =
      entryTypeIds.indexOf(facet.type) |
      (stages.indexOf(facet.stage) << bits.stageAt) |
      (facet.lacks ? bits.lacks : 0) |
      (facet.awaits ? bits.awaits : 0)
    const revision = Math.min(facet.revision, mostRevisions)
    return (brief | (revision << revisionAt) | (place << peopleAt)) >>> 0
  }

  /** undefined where a month has more sets of people than can be told apart. */
  private placeOf(people: readonly string[]): number | undefined {
    const key = people.join(' ')
    const known = this.places.get(key)
    if (known !== undefined) return known
    if (this.people.length > mostPeople) return undefined
    this.places.set(key, this.people.length)
    return this.people.push(people) - 1
  }
}
