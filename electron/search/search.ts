import { nameOf } from '../../shared/account/index.ts'
import { contract } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mayCall } from '../../shared/kernel/roles.ts'
import { withRule } from '../../shared/refusals.ts'
import type {
  SearchEntries,
  SearchHit,
  SearchNews,
  SearchPosition,
  SearchSince,
  SearchSlice,
} from '../../shared/search/contract.ts'
import { hitOf } from '../../shared/search/index.ts'
import { itemIdOf, wordsOf } from '../../shared/words/index.ts'
import type { Caller } from '../door/admit.ts'
import { plainMonth } from '../journal/chain-month.ts'
import type { JournalBook } from '../journal-book.ts'
import type { Ledger } from '../store/ledger.ts'
import type { ScanAsk, ScanPort } from './scan-ask.ts'
import { causeOf } from './scan-failure.ts'

export type SearchPorts = {
  readonly folder: string
  readonly scan: ScanPort
  /** undefined before the set-up. */
  readonly journal: () => JournalBook | undefined
}

/** A slice ends after so many milliseconds or items: whoever searches sees something, and may have enough. */
const [mostMs, mostItems] = [40, 50] as const
/** Lines that one answer of `search.since` looks at. */
const mostLines = 200

/**
 * Search over the general realm's whole history. What a scan finds is a guess: each item is read again from its
 * proven lines before it is shown. In a damaged book only what is proven is searched.
 */
export class Search {
  readonly #ports: SearchPorts

  constructor(ports: SearchPorts) {
    this.#ports = ports
  }

  /** Throws DiskError, JournalDamaged. */
  async entries(asked: SearchEntries, caller: Caller | undefined): Promise<SearchSlice | Refusal> {
    const book = this.#book()
    if (!book) return withRule(refuse('station.not-set-up'))
    const months = book.ledger.index().months()
    const position = asked.before ?? firstPosition(book.chain, months)
    if (!position) return { hits: [], next: null, reached: '', monthsDone: 0, months: 0, seq: 0 }
    if (position.chain !== book.chain) return refuse('search.position-unknown')
    const { seq } = book
    const answer = await this.#ports.scan(this.#askOf(asked, position, months))
    switch (answer.kind) {
      case 'scanned': {
        const hits = answer.itemIds.flatMap(hitIn(book.ledger, asked, caller))
        const next = answer.at && { ...position, at: answer.at }
        return { hits, next, ...progress(months, next), seq }
      }
      case 'lost':
        return refuse('search.position-unknown')
      default:
        throw causeOf(answer)
    }
  }

  /** Throws DiskError, JournalDamaged. */
  since(asked: SearchSince, caller: Caller | undefined): SearchNews | Refusal {
    const book = this.#book()
    if (!book) return withRule(refuse('station.not-set-up'))
    const { ledger } = book
    const seq = Math.min(book.seq, asked.seq + mostLines)
    const touched = new Set<string>()
    for (let line = asked.seq + 1; line <= seq; line++)
      for (const itemId of itemsOf(ledger.commitAt(line))) touched.add(itemId)
    const hits = [...touched].flatMap(hitIn(ledger, asked, caller))
    const others = [...touched].filter(itemId => !hits.some(hit => hit.itemId === itemId))
    return { hits, others, seq: Math.max(seq, asked.seq), isAll: seq >= book.seq }
  }

  #book(): { chain: string; ledger: Ledger; seq: number } | undefined {
    const journal = this.#ports.journal()
    if (!journal) return undefined
    const ledger = journal.proven?.ledger ?? journal.ledger
    return { chain: journal.chain, ledger, seq: ledger.index().lastSeq }
  }

  #askOf({ text }: SearchEntries, { chain, from, at }: SearchPosition, months: Months): ScanAsk {
    return { folder: this.#ports.folder, chain, months, text, from, at, mostItems, mostMs }
  }
}

type Months = ScanAsk['months']

const firstPosition = (chain: string, months: Months): SearchPosition | undefined => {
  const newest = months.at(-1)
  const end = newest && { month: newest.month, offset: newest.size }
  return end && { chain, from: end, at: end }
}

const progress = (months: Months, next: SearchPosition | null) => ({
  reached: plainMonth(next?.at.month ?? months[0]?.month ?? ''),
  monthsDone: next
    ? months.length - 1 - months.findIndex(({ month }) => month === next.at.month)
    : months.length,
  months: months.length,
})

const itemsOf = (commit: Commit | undefined): readonly string[] =>
  (commit?.events ?? []).flatMap(({ data }) => itemIdOf(data) ?? [])

/** The item read back, proven; none where it does not match after all or the caller may not read it. */
const hitIn = (ledger: Ledger, asked: SearchEntries | SearchSince, caller: Caller | undefined) => {
  const words = wordsOf(asked.text)
  const mayRead = mayCall(caller?.roles ?? [], contract['duty-log.entry'].roles)
  const name = (account: string) => nameOf(ledger.state.accounts, account)
  return (itemId: string): readonly SearchHit[] => {
    const row = mayRead ? ledger.entry(itemId) : undefined
    const hit = row && hitOf({ row, lines: ledger.linesOf(itemId) }, words, asked, name)
    return hit ? [hit] : []
  }
}
