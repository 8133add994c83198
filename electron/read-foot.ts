import { nameOf } from '../shared/account/index.ts'
import { dutyDayRange } from '../shared/calendar/index.ts'
import { type EntryRow, trailLine } from '../shared/duty-log/index.ts'
import { isExitPassEvent, itemsInWords } from '../shared/exit-pass/index.ts'
import { signedHandover } from '../shared/handover/index.ts'
import type { Commit, Event } from '../shared/kernel/event.ts'
import { isReviewEvent, type ReviewEvent, reviewedDay } from '../shared/review/index.ts'
import type { CheckFoot, FootFound, SheetChange } from '../shared/sheet/contract.ts'
import { isGateSheet, timesPrinted } from '../shared/sheet/index.ts'
import { gateChanges } from './gate/gate-changes.ts'
import { incidentChanges } from './incident/incident-changes.ts'
import { mailChanges } from './mail/mail-lines.ts'
import { shiftSight } from './read-board.ts'
import { eventsOf, readRecord } from './read-records.ts'
import { type PrintLine, printLine, rowsBetween, takenBetween } from './read-sheet.ts'
import { rosterChanges } from './roster/read-roster-sheet.ts'
import type { Ledger } from './store/ledger.ts'

/** Answers `sheet.check`: whether a foot is of this book, and what became otherwise since in what its sheet shows. */
export const readFoot = (ledger: Ledger, foot: CheckFoot): FootFound => {
  const { chain, digits } = foot
  if (chain !== undefined && ledger.commitAt(ledger.lineOf({ chain, seq: 1 }) ?? 0)?.chain !== chain)
    return { found: 'other-chain' }
  const commits = linesMeant(ledger, foot).flatMap(line => ledger.commitAt(line) ?? [])
  if (commits.length === 0) return { found: 'beyond', last: lastOf(ledger, chain) }
  const commit = commits.find(({ hash }) => hash.startsWith(digits))
  if (!commit) return { found: 'differs' }
  const line = printLine(ledger, ledger.lineOf(commit) ?? 0)
  if (!line) return { found: 'line', at: commit.at, byName: namesIn(ledger)(commit.actor) }
  const { sheet } = line.data
  return {
    found: 'sheet',
    sheet,
    print: line.print,
    printed: timesPrinted(ledger.state.sheets, sheet),
    changes: [...changesSince(ledger, line)].sort((a, b) => a.seq - b.seq),
  }
}

/** Without a chain, whichever of the book's chains reaches that number. */
const linesMeant = (ledger: Ledger, { chain, seq }: CheckFoot): readonly number[] => {
  if (chain === undefined) return ledger.linesNumbered(seq)
  const line = ledger.lineOf({ chain, seq })
  return line === undefined ? [] : [line]
}

/** The last number that the chain, or the newest one, has come to. */
const lastOf = (ledger: Ledger, chain = ''): number => {
  const before = (ledger.lineOf({ chain, seq: 1 }) ?? 1) - 1
  return ledger.index().lastSeq - before
}

const changesSince = (ledger: Ledger, { line: since, data }: PrintLine): readonly SheetChange[] => {
  const { sheet, items } = data
  if (isGateSheet(sheet)) return gateChanges(ledger, sheet, items, since)
  if (sheet.kind === 'exit-pass') return passChanges(ledger, sheet.itemId, since)
  if (sheet.kind === 'handover') return handoverChanges(ledger, sheet.itemId, since)
  if (sheet.kind === 'roster') return rosterChanges(ledger, sheet.month, since)
  if (sheet.kind === 'incident-report' || sheet.kind === 'incident-file')
    return incidentChanges(ledger, sheet, since)
  if (sheet.kind === 'mail') return mailChanges(ledger, items, since)
  const said = sheet.kind === 'review' ? saidSince(ledger, sheet.day, since) : []
  const range = dutyDayRange(sheet.day, shiftSight(ledger).timeZone)
  return [
    ...said,
    ...items.flatMap(itemId => itemChanges(ledger, itemId, since, isShownOnDay)),
    ...rowsBetween(ledger, range.from, range.to)
      .filter(({ itemId }) => !items.includes(itemId))
      .map(row => added(ledger, row)),
    ...takenBetween(ledger, range, Number.POSITIVE_INFINITY)
      .filter(({ line }) => line > since)
      .flatMap(({ line }) => takenSince(ledger, line)),
  ]
}

/** What leaders said and signed later. */
const saidSince = (ledger: Ledger, day: string, since: number): readonly SheetChange[] =>
  reviewedDay(ledger.state.reviews, day)
    .lines.filter(line => line > since)
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit =>
      eventsOf(commit)
        .filter(isReviewEvent)
        .map(event => reviewChange(ledger, event, commit)),
    )

const reviewActs = {
  'review.commented': '批注',
  'review.returned': '退回补正',
  'review.answered': '答复退回',
  'review.return-withdrawn': '撤回退回',
  'review.signed': '签署',
} as const

const reviewChange = (
  ledger: Ledger,
  { kind, data }: ReviewEvent,
  { at, seq, actor }: Commit,
): SheetChange => ({
  itemId: 'itemId' in data ? (data.itemId ?? '') : '',
  text: beginningOf('text' in data ? data.text : 'what' in data ? data.what : data.day),
  act: reviewActs[kind],
  byName: namesIn(ledger)(actor),
  at,
  seq,
})

/** On the sheet of a day stands what became of an entry; who looked up a petitioner does not. */
const isShownOnDay = ({ kind }: Event): boolean => kind !== 'duty-log.petitioner-looked-at'

/** On a handover sheet stand the texts only. */
const isOtherText = ({ kind }: Event): boolean =>
  ['duty-log.corrected', 'duty-log.struck', 'duty-log.marked-duplicate'].includes(kind)

const handoverChanges = (ledger: Ledger, itemId: string, since: number): readonly SheetChange[] => {
  const taken = signedHandover(ledger.state.handovers, itemId)
  const record = taken && readRecord(ledger, taken.line)
  if (!record) return []
  const remarks = record.later.filter(remark => remark.line > since)
  return [
    ...remarks.map(({ text, byName, at, seq: said }) => ({
      itemId,
      text: beginningOf(text),
      act: '附注',
      byName,
      at,
      seq: said,
    })),
    ...(record.signed?.items ?? []).flatMap(item => itemChanges(ledger, item.itemId, since, isOtherText)),
  ]
}

/** What became of the things on it, and of what it says. */
const passChanges = (ledger: Ledger, itemId: string, since: number): readonly SheetChange[] =>
  ledger
    .seqsOf(itemId)
    .filter(line => line > since)
    .flatMap(line => {
      const commit = ledger.commitAt(line)
      const row = ledger.exitPass(itemId, line)
      if (!commit || !row) return []
      const { at, actor, seq } = commit
      const said = {
        itemId,
        text: beginningOf(itemsInWords(row.items)),
        byName: namesIn(ledger)(actor),
        at,
        seq,
      }
      return eventsOf(commit)
        .filter(isExitPassEvent)
        .map(({ kind, data }) => ({
          ...said,
          act: passActs[kind],
          ...('reason' in data && { reason: data.reason }),
        }))
    })

const passActs = {
  'exit-pass.issued': '开具',
  'exit-pass.corrected': '更正',
  'exit-pass.withdrawn': '撤销',
  'exit-pass.taken-back': '撤回',
  'exit-pass.let-out': '放行',
  'exit-pass.returned': '归还',
  'exit-pass.released': '电话放行',
  'exit-pass.confirmed': '补办',
  'exit-pass.carried': '随车出门',
  'exit-pass.stayed': '撤回随车出门',
} as const

const itemChanges = (
  ledger: Ledger,
  itemId: string,
  since: number,
  isShown: (event: Event) => boolean,
): readonly SheetChange[] =>
  ledger
    .seqsOf(itemId)
    .filter(line => line > since)
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit => {
      const lines = eventsOf(commit)
        .filter(isShown)
        .flatMap(event => trailLine(event, itemId, commit, namesIn(ledger)) ?? [])
      return lines.map(({ hash: _hash, ...line }) => ({ ...line, itemId, text: textOf(ledger, itemId) }))
    })

const added = (ledger: Ledger, row: EntryRow): SheetChange => {
  const { itemId, recordedBy, recordedAt: at, earlier } = row
  const { seq } = earlier[0] ?? row
  return { itemId, text: beginningOf(row.text), act: '新增', byName: namesIn(ledger)(recordedBy), at, seq }
}

const takenSince = (ledger: Ledger, line: number): readonly SheetChange[] => {
  const record = readRecord(ledger, line)
  if (!record) return []
  const { itemId = '', incomingName: byName, at, seq } = record
  return [{ itemId, text: `${byName}接班`, act: '交接', byName, at, seq }]
}

const longestBeginning = 40

const textOf = (ledger: Ledger, itemId: string): string => beginningOf(ledger.entry(itemId)?.text ?? '')

const beginningOf = (text: string): string => text.slice(0, longestBeginning).replace(/\s+/gu, ' ')

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)
