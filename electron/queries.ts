import { accountRows, nameOf } from '../shared/account/index.ts'
import { calendarYearOf } from '../shared/calendar/index.ts'
import type { CallName, InputOf, QueryAnswers, QueryName } from '../shared/contract.ts'
import { sectionRows, staffNamed, staffPage, staffRecord, staffRows } from '../shared/directory/index.ts'
import type { EntryPage, EntryPageQuery, EntryRow } from '../shared/duty-log/contract.ts'
import { entryCounts, entryPageOf, shownEntry } from '../shared/duty-log/index.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { phrasesHistory, phrasesRows } from '../shared/phrases/index.ts'
import { namesFor } from '../shared/session/index.ts'
import { limitHistory, limitRows } from '../shared/settings/index.ts'
import { alarmList, alarmMarks, entryView, incompleteEntries, openEntries } from './open-matters.ts'
import type { Drafts } from './store/drafts.ts'
import type { Ledger } from './store/ledger.ts'

/** Queries that are answered from state and journal alone; the others belong to the desk or to the book. */
export type LedgerQuery =
  | 'session.names'
  | 'account.list'
  | 'directory.list'
  | 'directory.find'
  | 'directory.page'
  | 'directory.person'
  | 'directory.sections'
  | 'duty-log.page'
  | 'duty-log.entry'
  | 'duty-log.incomplete'
  | 'duty-log.open'
  | 'alarm.list'
  | 'alarm.marks'
  | 'settings.list'
  | 'calendar.year'
  | 'settings.history'
  | 'phrases.list'
  | 'phrases.history'

type Answerers = {
  readonly [N in LedgerQuery]: (ledger: Ledger, input: InputOf<N>, now: string) => QueryAnswers[N] | Refusal
}

const answerers: Answerers = {
  'session.names': ({ state }, { text }) => namesFor(state.accounts, state.sessions, text),
  'account.list': ({ state }) =>
    accountRows(state.accounts, {
      directory: state.directory,
      lastSignIn: state.sessions.lastSignIn,
    }),
  'directory.list': ({ state }, { standing }) => staffRows(state.directory, standing),
  'directory.find': ({ state }, { text }) => staffNamed(state.directory, text),
  'directory.page': ({ state }, query) => staffPage(state.directory, query),
  'directory.person': (ledger, { staffId }) =>
    staffRecord(ledger.state.directory, staffId, namesIn(ledger)) ?? null,
  'directory.sections': ledger => sectionRows(ledger.state.directory, namesIn(ledger)),
  'duty-log.page': (ledger, query) => page(ledger, query),
  'duty-log.entry': (ledger, { itemId }) => viewOrNull(ledger, ledger.entry(itemId)),
  'duty-log.incomplete': ledger => incompleteEntries(ledger),
  'duty-log.open': ledger => openEntries(ledger),
  'alarm.list': (ledger, _input, now) => alarmList(ledger, now),
  'alarm.marks': (ledger, _input, now) => alarmMarks(ledger, now),
  'calendar.year': (ledger, { year }) => calendarYearOf(ledger.state.calendar, year, namesIn(ledger)),
  'settings.list': ledger => limitRows(ledger.state.settings, namesIn(ledger)),
  'settings.history': (ledger, { name }) => limitHistory(ledger.state.settings, name, namesIn(ledger)),
  'phrases.list': ledger => phrasesRows(ledger.state.phrases, namesIn(ledger)),
  'phrases.history': (ledger, { type }) => phrasesHistory(ledger.state.phrases, type, namesIn(ledger)),
}

export const isLedgerQuery = (name: CallName): name is LedgerQuery => Object.hasOwn(answerers, name)

export const answerFromLedger = <N extends LedgerQuery & QueryName>(
  ledger: Ledger,
  name: N,
  input: InputOf<N>,
  now: string,
): QueryAnswers[N] | Refusal => answerers[name](ledger, input, now)

export type DraftQuery = Extract<QueryName, `draft.${string}`>

/** Drafts lie beside the journal, sealed; each is its owner's alone. */
export const answerDraft = <N extends DraftQuery>(
  drafts: Drafts,
  name: N,
  input: InputOf<N>,
  account: string,
): QueryAnswers[DraftQuery] | Refusal => draftAnswerers[name](drafts, input, account)

type DraftAnswerers = {
  readonly [N in DraftQuery]: (
    drafts: Drafts,
    input: InputOf<N>,
    account: string,
  ) => QueryAnswers[N] | Refusal
}

const draftAnswerers: DraftAnswerers = {
  'draft.keep': (drafts, input, account) => drafts.keep(account, input),
  'draft.read': (drafts, { form }, account) => {
    const found = drafts.read(account, form)
    return found.state === 'good' ? found.draft : null
  },
  'draft.drop': (drafts, { form }, account) => {
    drafts.drop(account, form)
    return null
  },
}

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)

const viewOrNull = (ledger: Ledger, row: EntryRow | undefined) => (row ? entryView(ledger, row) : null)

/** A filter looks into every row of its range; a wider one belongs to the search of all history. */
const mostRowsFiltered = 5_000

const page = (ledger: Ledger, query: EntryPageQuery): EntryPage | Refusal => {
  const range = {
    from: Date.parse(query.from),
    to: Date.parse(query.to),
    newestFirst: query.order !== 'oldest',
  }
  const { total } = ledger.entries({ ...range, offset: 0, limit: 0 })
  if (total <= mostRowsFiltered && isFiltered(query)) {
    const { rows } = ledger.entries({ ...range, offset: 0, limit: total })
    return entryPageOf(rows, query, namesIn(ledger))
  }
  if (isFiltered(query)) return refuse('duty-log.range-too-wide', { most: mostRowsFiltered })
  const { rows } = ledger.entries({ ...range, offset: query.offset, limit: query.limit })
  return {
    rows: rows.map(row => shownEntry(row, namesIn(ledger))),
    total,
    counts: countsOf(ledger, query, total),
  }
}

const isFiltered = ({ types, states, text }: EntryPageQuery): boolean =>
  (types?.length ?? 0) > 0 || (states?.length ?? 0) > 0 || (text ?? '').trim() !== ''

/** Of so many, struck ones are counted out; in a wider range they count as rows. */
const mostCounted = 500

const countsOf = (ledger: Ledger, query: EntryPageQuery, total: number): EntryPage['counts'] => {
  if (total > mostCounted) return { all: total, incomplete: incompleteBetween(ledger, query) }
  const range = { from: Date.parse(query.from), to: Date.parse(query.to), newestFirst: true }
  return entryCounts(ledger.entries({ ...range, offset: 0, limit: total }).rows)
}

const incompleteBetween = ({ state }: Ledger, { from, to }: EntryPageQuery): number =>
  Object.values(state.dutyLog.incomplete).filter(({ occurredAt }) => occurredAt >= from && occurredAt < to)
    .length
