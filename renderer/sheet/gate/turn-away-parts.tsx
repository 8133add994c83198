import type { ShownTurnAway } from '../../../shared/turn-away/contract.ts'
import { refusedKinds, stageWords } from '../../../shared/turn-away/words.ts'
import { fill } from '../../app/fill.ts'
import { personShown } from '../../turn-away/index.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'
import { stampOn } from '../paper-dates.ts'
import { emptyPart, notedRow } from './noted-row.tsx'
import { gateSheetText } from './text.ts'
import { corrections } from './visit-notes.ts'

const { visitors: text, notes } = gateSheetText
const [number, time, kind, who, people, detail, after] = text.turnAwayHeads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'turned-away',
  label: text.turnAwayTitle,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'time', head: time, mm: 13, isCentred: true },
    { id: 'kind', head: kind, mm: 19, isCentred: true },
    { id: 'who', head: who, mm: 36 },
    { id: 'people', head: people, mm: 11, isCentred: true },
    { id: 'detail', head: detail, mm: 42 },
    { id: 'after', head: after, mm: 26 },
  ],
}

type On = { readonly day: string; readonly timeZone: string }

/** Who was not let in, by category, and what followed. */
export const turnAwayParts = (turnedAway: readonly ShownTurnAway[], on: On): readonly SheetPart[] =>
  turnedAway.length === 0
    ? [emptyPart('no-one', table, text.noneTurnedAway)]
    : turnedAway.flatMap((one, place) =>
        notedRow({
          key: one.itemId,
          table,
          cells: [
            String(place + 1),
            stampOn(one.happenedAt, on.day, on.timeZone),
            refusedKinds[one.kind],
            personShown(one.person),
            String(one.people),
            one.detail ?? '',
            stageWords[one.stage],
          ],
          notes: notesOf(one, on),
        }),
      )

/** The number that was called is left out: what counts is who said what. */
const notesOf = (one: ShownTurnAway, on: On): readonly string[] => [
  ...one.calls.map(({ calledAt, whom, isAnswered, result }) => {
    const at = stampOn(calledAt, on.day, on.timeZone)
    const said = { at, whom, answer: isAnswered ? notes.answered : notes.unanswered }
    return result === undefined ? fill(notes.call, said) : fill(notes.callResult, { ...said, result })
  }),
  ...(one.settlement ? [fill(notes.settled, { result: one.settlement.result })] : []),
  ...corrections(one, on),
]
