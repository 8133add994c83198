import type { Realm } from '../../shared/kernel/event.ts'
import type { Role } from '../../shared/kernel/roles.ts'
import type { TrailPageQuery } from '../../shared/trail/contract.ts'
import { realmsListed } from '../../shared/trail/index.ts'
import type { LinesInOrder } from '../store/index/line-search.ts'
import type { Deed } from '../store/index/line-table.ts'
import type { Ledger } from '../store/ledger.ts'
import type { SecretLine } from './secret-lines.ts'

/** Both books as they stand when somebody looks. */
export type Books = { readonly ledger: Ledger; readonly secret: readonly SecretLine[] }

export type LineFound = { readonly realm: Realm; readonly seq: number }

/** All lines that a list holds, of each chain oldest first. */
export type FoundLines = { readonly general: LinesInOrder; readonly secret: LinesInOrder }

const none: LinesInOrder = { seqs: new Uint32Array(), seconds: new Uint32Array() }

/** Finds the lines that somebody with these roles may have listed for this question. */
export const findLines = (
  { ledger, secret }: Books,
  query: TrailPageQuery,
  roles: readonly Role[],
): FoundLines => {
  const listed = realmsListed(roles, query)
  return {
    general: listed.includes('general') ? generalLines(ledger, query) : none,
    secret: listed.includes('secret') ? secretLines(secret, query) : none,
  }
}

const generalLines = (ledger: Ledger, query: TrailPageQuery): LinesInOrder => {
  const { from, to, seq, itemId } = query
  const found = ledger.linesFound({ from: Date.parse(from), to: Date.parse(to), isWanted: wantedBy(query) })
  if (itemId === undefined && seq === undefined) return found
  const named = itemId === undefined ? undefined : new Set(ledger.seqsOf(itemId))
  const numbered = seq === undefined ? undefined : new Set(ledger.linesNumbered(seq))
  return only(found, line => (numbered?.has(line) ?? true) && (named?.has(line) ?? true))
}

const wantedBy = ({ actors = [], commands = [] }: TrailPageQuery): ((deed: Deed) => boolean) => {
  const [people, acts] = [new Set(actors), new Set(commands)]
  return ({ actor, command }) =>
    (people.size === 0 || people.has(actor)) && (acts.size === 0 || acts.has(command))
}

const only = ({ seqs, seconds }: LinesInOrder, isWanted: (seq: number) => boolean): LinesInOrder => {
  const places: number[] = []
  seqs.forEach((seq, place) => {
    if (isWanted(seq)) places.push(place)
  })
  return {
    seqs: Uint32Array.from(places, place => seqs[place] ?? 0),
    seconds: Uint32Array.from(places, place => seconds[place] ?? 0),
  }
}

const secretLines = (lines: readonly SecretLine[], query: TrailPageQuery): LinesInOrder => {
  const found = lines
    .map((line, place) => ({ ...line, place: place + 1 }))
    .filter(({ at, seq }) => at >= query.from && at < query.to && (query.seq ?? seq) === seq)
  return {
    seqs: Uint32Array.from(found, ({ place }) => place),
    seconds: Uint32Array.from(found, ({ at }) => Math.floor(Date.parse(at) / 1000)),
  }
}

export const totalOf = ({ general, secret }: FoundLines): number => general.seqs.length + secret.seqs.length

/** A page of both, the newest first; each chain stays in its own order, however the clock was set. */
export const pageOf = (
  { general, secret }: FoundLines,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly LineFound[] => {
  const page: LineFound[] = []
  let [g, s] = [general.seqs.length, secret.seqs.length]
  for (let passed = 0; passed < offset + limit && g + s > 0; passed++) {
    const isGeneral = s === 0 || (g > 0 && (general.seconds[g - 1] ?? 0) >= (secret.seconds[s - 1] ?? 0))
    const seq = isGeneral ? general.seqs[--g] : secret.seqs[--s]
    if (passed >= offset && seq !== undefined) page.push({ realm: isGeneral ? 'general' : 'secret', seq })
  }
  return page
}
