import type { Dispatch } from 'react'
import { useKeys } from '../app/keys.tsx'
import { handlingText } from './handling/text.ts'
import type { Detail, LogAct, LogState } from './log-state.ts'
import { periodFieldId } from './PeriodFilter.tsx'
import { entryText, logText as text } from './text.ts'
import type { LogDay } from './use-log-day.ts'

type LogKeys = {
  readonly state: LogState
  readonly detail: Detail
  readonly day: LogDay
  readonly act: Dispatch<LogAct>
  /** Absent where this account corrects nothing. */
  readonly correct?: (itemId: string) => void
  readonly reportNil?: () => void
  /** The paper of the day that is shown. */
  readonly printDay: () => void
}

/** Keys of the duty log (ux §2). Enter and the arrows are heard by the list itself. */
export const useLogKeys = ({ state, detail, day, act, correct, reportNil, printDay }: LogKeys): void => {
  const { current } = state
  const isFormOpen = detail.kind === 'new' || detail.kind === 'correct' || detail.kind === 'nil'
  useKeys(text.title, [
    {
      name: 'log.open',
      label: text.keys.open,
      keys: ['Enter'],
      mayRun: current !== undefined,
      isHinted: !isFormOpen,
    },
    {
      name: 'log.correct',
      label: text.keys.correct,
      keys: ['Ctrl+E'],
      mayRun: current !== undefined && correct !== undefined && detail.kind !== 'correct',
      run: () => current !== undefined && correct?.(current),
      isHinted: true,
    },
    {
      name: 'log.nil',
      label: handlingText.nil,
      keys: ['Alt+N'],
      mayRun: reportNil !== undefined,
      run: () => reportNil?.(),
    },
    { name: 'log.filter', label: text.filter, keys: ['Ctrl+F'], run: focusFilter, isHinted: true },
    { name: 'log.sheet', label: text.keys.sheet, keys: ['Ctrl+P'], run: printDay, isHinted: !isFormOpen },
    { name: 'log.period', label: text.keys.period, keys: ['Alt+T'], run: focusPeriod },
    { name: 'log.mark', label: text.keys.mark, keys: ['Space', 'Shift+↑', 'Shift+↓'] },
    { name: 'log.copy', label: text.keys.copy, keys: ['Ctrl+C'] },
    { name: 'log.widths', label: text.keys.widths, keys: ['Shift+←', 'Shift+→'] },
    {
      name: 'log.previous-day',
      label: text.keys.previousDay,
      keys: ['Ctrl+PgUp'],
      run: () => act({ kind: 'day', day: day.previous }),
    },
    {
      name: 'log.next-day',
      label: text.keys.nextDay,
      keys: ['Ctrl+PgDn'],
      mayRun: !day.isToday,
      run: () => act({ kind: 'day', day: day.next }),
    },
  ])
}

export const filterFieldId = 'log-filter-text'

/** Esc closes an open record; registered out here, it gives way to whatever has the focus. */
export const useRecordKeys = (detail: Detail, act: Dispatch<LogAct>): void =>
  useKeys(entryText.record, [
    {
      name: 'record.close',
      label: text.keys.close,
      keys: ['Esc'],
      mayRun: detail.kind === 'record',
      run: () => act({ kind: 'close' }),
      isHinted: true,
    },
  ])

/** The filter row is always there; the key leads into it. */
export const focusFilter = (): void => document.getElementById(filterFieldId)?.focus()

/** What stands there is typed over. */
const focusPeriod = (): void => {
  const field = document.getElementById(periodFieldId)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}
