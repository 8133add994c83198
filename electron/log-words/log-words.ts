import type { EntryPage, EntryPageQuery } from '../../shared/duty-log/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { pageAmong } from '../log-page/log-page.ts'
import { causeOf } from '../search/scan-failure.ts'
import type { Ledger } from '../store/ledger.ts'
import { type HeldWords, provenWords, withNewLines } from './held-words.ts'
import type { WordsAsk, WordsPort } from './words-ask.ts'

export type LogWordsPorts = {
  readonly folder: string
  readonly look: WordsPort
  /** Lets others be answered meanwhile. */
  readonly pause: () => Promise<void>
}

/** A chain and what is known of it, as it is at that moment: damage may turn up meanwhile. */
export type WordsBook = { readonly chain: string; readonly ledger: Ledger }

/** Items of the log that hold certain words. */
type Found = HeldWords & { readonly key: string }

/**
 * Pages of what holds certain words, however many entries there are. The lines are looked through in a thread; what
 * they leave open is read as rows. What was found is kept: further pages, another order and other facets cost no more
 * than without words, and of new lines only their items are tried.
 */
export class LogWords {
  readonly #ports: LogWordsPorts
  #found: Found | undefined
  #running: { readonly key: string; readonly found: Promise<Found | Refusal> } | undefined
  /** The last asking; whoever asked before it is not waited for any more. */
  #asking = 0

  constructor(ports: LogWordsPorts) {
    this.#ports = ports
  }

  /** Throws DiskError, JournalDamaged. */
  async page(book: () => WordsBook, query: EntryPageQuery): Promise<EntryPage | Refusal> {
    const key = keyOf(book(), query)
    const held = this.#found?.key === key ? withNewLines(book().ledger, query, this.#found) : undefined
    const found = held ? { ...held, key } : await this.#once(key, () => this.#look(book, query, key))
    if ('ok' in found) return found
    this.#found = found
    return pageAmong(book().ledger, query, found.only)
  }

  /** Two pages of one list that are asked for together are looked for once. */
  #once(key: string, look: () => Promise<Found | Refusal>): Promise<Found | Refusal> {
    if (this.#running?.key === key) return this.#running.found
    const found = look().finally(() => {
      if (this.#running?.found === found) this.#running = undefined
    })
    this.#running = { key, found }
    return found
  }

  async #look(book: () => WordsBook, query: EntryPageQuery, key: string): Promise<Found | Refusal> {
    const asking = ++this.#asking
    const { folder, look, pause } = this.#ports
    const { chain, ledger } = book()
    const seq = ledger.index().lastSeq
    const answer = await look({ folder, chain, months: monthsFor(ledger, query), text: query.text ?? '' })
    switch (answer.kind) {
      case 'looked': {
        const goesOn = async () => {
          await pause()
          return asking === this.#asking
        }
        const only = await provenWords(() => book().ledger, query, answer.months, goesOn)
        return only ? { key, seq, only } : refuse('duty-log.asked-anew')
      }
      case 'given-up':
        return refuse('duty-log.asked-anew')
      default:
        throw causeOf(answer)
    }
  }
}

/** Words are found whatever else is asked for. */
const keyOf = ({ chain, ledger }: WordsBook, query: EntryPageQuery): string =>
  JSON.stringify([chain, query.text, monthsFor(ledger, query)[0]?.month])

/** What happened in the range was written in it or later, or some minutes ahead: a month before it is enough. */
const monthsFor = (ledger: Ledger, { from }: EntryPageQuery): WordsAsk['months'] => {
  const months = ledger.index().months()
  const first = months.findIndex(({ month }) => month >= from.slice(0, 7))
  return months.slice(first < 0 ? -1 : Math.max(0, first - 1))
}
