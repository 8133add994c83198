import type { Realm } from '../../shared/kernel/event.ts'
import type { Role } from '../../shared/kernel/roles.ts'
import type { TrailFilter } from '../../shared/trail/contract.ts'
import { realmsListed } from '../../shared/trail/index.ts'
import { lowerBound } from '../store/index/growable.ts'
import type { LinesInOrder } from '../store/index/line-search.ts'
import type { Deed } from '../store/index/line-table.ts'
import type { Ledger } from '../store/ledger.ts'
import type { SecretLine } from './secret-lines.ts'

/** Both books as they stand when somebody looks. */
export type Books = { readonly ledger: Ledger; readonly secret: readonly SecretLine[] }

export type LineFound = { readonly realm: Realm; readonly seq: number }

/** All lines that a list holds, of each chain oldest first. */
export type FoundLines = { readonly general: LinesInOrder; readonly secret: LinesInOrder }

const none: LinesInOrder = { length: 0, seqAt: () => 0, secondAt: () => 0 }

/** Finds the lines that somebody with these roles may have listed for this question. */
export const findLines = (
  { ledger, secret }: Books,
  query: TrailFilter,
  roles: readonly Role[],
): FoundLines => {
  const listed = realmsListed(roles, query)
  return {
    general: listed.includes('general') ? generalLines(ledger, query) : none,
    secret: listed.includes('secret') ? secretLines(secret, query) : none,
  }
}

const generalLines = (ledger: Ledger, query: TrailFilter): LinesInOrder => {
  const { from, to, seq, itemId, actors = [], commands = [] } = query
  const isEvery = from === undefined && to === undefined && actors.length + commands.length === 0
  const found = isEvery
    ? ledger.everyLine()
    : ledger.linesFound({ ...rangeOf(query), isWanted: wantedBy(query) })
  if (itemId === undefined && seq === undefined) return found
  const named = itemId === undefined ? undefined : new Set(ledger.seqsOf(itemId))
  const numbered = seq === undefined ? undefined : new Set(ledger.linesNumbered(seq))
  return only(found, line => (numbered?.has(line) ?? true) && (named?.has(line) ?? true))
}

const rangeOf = ({ from, to }: TrailFilter) => ({
  from: from === undefined ? 0 : Date.parse(from),
  to: to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to),
})

const wantedBy = ({ actors = [], commands = [] }: TrailFilter): ((deed: Deed) => boolean) => {
  const [people, acts] = [new Set(actors), new Set(commands)]
  return ({ actor, command }) =>
    (people.size === 0 || people.has(actor)) && (acts.size === 0 || acts.has(command))
}

const only = (lines: LinesInOrder, isWanted: (seq: number) => boolean): LinesInOrder => {
  const places: number[] = []
  for (let place = 0; place < lines.length; place++) if (isWanted(lines.seqAt(place))) places.push(place)
  return {
    length: places.length,
    seqAt: place => lines.seqAt(places[place] ?? 0),
    secondAt: place => lines.secondAt(places[place] ?? 0),
  }
}

const secretLines = (lines: readonly SecretLine[], query: TrailFilter): LinesInOrder => {
  const { from, to } = rangeOf(query)
  const found = lines
    .map((line, place) => ({ ...line, place: place + 1 }))
    .filter(({ at, seq }) => {
      const time = Date.parse(at)
      return time >= from && time < to && (query.seq ?? seq) === seq
    })
  return {
    length: found.length,
    seqAt: place => found[place]?.place ?? 0,
    secondAt: place => Math.floor(Date.parse(found[place]?.at ?? '') / 1000),
  }
}

export const totalOf = ({ general, secret }: FoundLines): number => general.length + secret.length

/**
 * A page of both, the newest first. Each chain stays in its own order, however the clock was set; a line of the secret
 * one stands behind those of the other that were written at its second or later.
 */
export const pageOf = (
  { general, secret }: FoundLines,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly LineFound[] => {
  const page: LineFound[] = []
  let passed = 0
  /** The places `low … high` − 1 of one chain, the newest first. */
  const pass = (realm: Realm, { seqAt }: LinesInOrder, low: number, high: number): void => {
    const skipped = Math.min(Math.max(0, offset - passed), high - low)
    for (let place = high - 1 - skipped; place >= low && page.length < limit; place--)
      page.push({ realm, seq: seqAt(place) })
    passed += high - low
  }
  let left = general.length
  for (let place = secret.length - 1; place >= 0 && page.length < limit; place--) {
    const low = lowerBound(left, general.secondAt, secret.secondAt(place))
    pass('general', general, low, left)
    pass('secret', secret, place, place + 1)
    left = low
  }
  pass('general', general, 0, left)
  return page
}
