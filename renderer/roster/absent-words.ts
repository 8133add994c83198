import { shownDay } from '../../shared/calendar/index.ts'
import { absenceKindWords, type ShownAbsence } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { rosterText } from './text.ts'

/** `12-05`, or `12-05至12-07`. */
export const rangeInWords = ({ from, to }: Pick<ShownAbsence, 'from' | 'to'>, today: string): string =>
  from === to ? shownDay(from, today) : `${shownDay(from, today)}至${shownDay(to, today)}`

/** `请假 12-05至12-07　年休假`. */
export const absentInWords = (absence: ShownAbsence, today: string): string =>
  fill(rosterText.mine.absent, {
    kind: absenceKindWords[absence.kind],
    range: rangeInWords(absence, today),
    reason: absence.reason,
  })
