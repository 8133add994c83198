import { nameOf } from '../shared/account/index.ts'
import { dutyDayRange } from '../shared/calendar/index.ts'
import { type EntryRow, trailLine } from '../shared/duty-log/index.ts'
import { signedHandover } from '../shared/handover/index.ts'
import type { Event } from '../shared/kernel/event.ts'
import type { CheckFoot, FootFound, SheetChange } from '../shared/sheet/contract.ts'
import { timesPrinted } from '../shared/sheet/index.ts'
import { shiftSight } from './read-board.ts'
import { eventsOf, readRecord } from './read-records.ts'
import { type PrintLine, printLine, rowsBetween, takenBetween } from './read-sheet.ts'
import type { Ledger } from './store/ledger.ts'

/** Answers `sheet.check`: whether a foot is of this book, and what became otherwise since in what its sheet shows. */
export const readFoot = (ledger: Ledger, { chain, seq, digits }: CheckFoot): FootFound => {
  const commit = ledger.commitAt(seq)
  const own = ledger.commitAt(1)?.chain
  if (chain !== undefined && chain !== own) return { found: 'other-chain' }
  if (!commit) return { found: 'beyond', last: ledger.index().lastSeq }
  if (!commit.hash.startsWith(digits)) return { found: 'differs' }
  const line = printLine(ledger, seq)
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

const changesSince = (ledger: Ledger, { print, data }: PrintLine): readonly SheetChange[] => {
  const { sheet, items } = data
  if (sheet.kind === 'handover') return handoverChanges(ledger, sheet.itemId, print.seq)
  const range = dutyDayRange(sheet.day, shiftSight(ledger).timeZone)
  return [
    ...items.flatMap(itemId => itemChanges(ledger, itemId, print.seq, isShownOnDay)),
    ...rowsBetween(ledger, range.from, range.to)
      .filter(({ itemId }) => !items.includes(itemId))
      .map(row => added(ledger, row)),
    ...takenBetween(ledger, range, Number.POSITIVE_INFINITY)
      .filter(({ seq }) => seq > print.seq)
      .flatMap(({ seq }) => takenSince(ledger, seq)),
  ]
}

/** On the sheet of a day stands what became of an entry; who looked up a petitioner does not. */
const isShownOnDay = ({ kind }: Event): boolean => kind !== 'duty-log.petitioner-looked-at'

/** On a handover sheet stand the texts only. */
const isOtherText = ({ kind }: Event): boolean =>
  ['duty-log.corrected', 'duty-log.struck', 'duty-log.marked-duplicate'].includes(kind)

const handoverChanges = (ledger: Ledger, itemId: string, seq: number): readonly SheetChange[] => {
  const taken = signedHandover(ledger.state.handovers, itemId)
  const record = taken && readRecord(ledger, taken.seq)
  if (!record) return []
  const remarks = record.later.filter(remark => remark.seq > seq)
  return [
    ...remarks.map(({ text, byName, at, seq: said }) => ({
      itemId,
      text: beginningOf(text),
      act: '附注',
      byName,
      at,
      seq: said,
    })),
    ...(record.signed?.items ?? []).flatMap(item => itemChanges(ledger, item.itemId, seq, isOtherText)),
  ]
}

const itemChanges = (
  ledger: Ledger,
  itemId: string,
  since: number,
  isShown: (event: Event) => boolean,
): readonly SheetChange[] =>
  ledger
    .linesOf(itemId)
    .filter(({ seq }) => seq > since)
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

const takenSince = (ledger: Ledger, seq: number): readonly SheetChange[] => {
  const record = readRecord(ledger, seq)
  if (!record) return []
  const { itemId = '', incomingName: byName, at } = record
  return [{ itemId, text: `${byName}接班`, act: '交接', byName, at, seq }]
}

const longestBeginning = 40

const textOf = (ledger: Ledger, itemId: string): string => beginningOf(ledger.entry(itemId)?.text ?? '')

const beginningOf = (text: string): string => text.slice(0, longestBeginning).replace(/\s+/gu, ' ')

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)
