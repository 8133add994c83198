import { type Dispatch, useMemo, useState } from 'react'
import type { Period } from '../../shared/calendar/index.ts'
import { type EntryType, entryTypeIds, entryTypes } from '../../shared/duty-log/entry-types.ts'
import type { ShownState } from '../../shared/duty-log/index.ts'
import { HeldKeys } from '../app/HeldKeys.tsx'
import type { KeyRow } from '../app/key-registry.ts'
import { type Choice, SelectField } from '../ui/SelectField.tsx'
import { type LogFilter, noFilter } from './log-query.ts'
import type { LogAct } from './log-state.ts'
import { PeriodFilter } from './PeriodFilter.tsx'
import { PersonFilter } from './PersonFilter.tsx'
import { logText as text } from './text.ts'
import { filterFieldId } from './use-log-keys.ts'

const choices: readonly Choice<EntryType | 'any'>[] = [
  { id: 'any', label: text.anyType },
  ...entryTypeIds.map(id => ({ id, label: entryTypes[id].label })),
]

const stateChoices: readonly Choice<ShownState | 'any'>[] = [
  { id: 'any', label: text.anyType },
  { id: 'open', label: text.states.open },
  { id: 'incomplete', label: text.states.incomplete },
  { id: 'unsigned', label: text.states.unsigned },
  { id: 'closed', label: text.states.closed },
  { id: 'noted', label: text.states.noted },
  { id: 'duplicate', label: text.states.duplicate },
  { id: 'struck', label: text.states.struck },
]

const longestSought = 100

/** The filter row: period, type, person, state, and words found anywhere in the entry. */
export const useLogFilters = (
  filter: LogFilter,
  period: Period | undefined,
  act: Dispatch<LogAct>,
): { readonly [column: string]: React.ReactNode } => {
  return useMemo(() => {
    const set = (changed: Partial<LogFilter>) => act({ kind: 'filter', filter: { ...filter, ...changed } })
    const clear = () => act({ kind: 'filter', filter: noFilter })
    return {
      time: <PeriodFilter shown={period} act={act} />,
      by: (
        <PersonFilter
          person={filter.person}
          onChoose={person => act({ kind: 'filter', filter: withPerson(filter, person) })}
        />
      ),
      type: (
        <SelectField
          label={text.filterType}
          isLabelHidden
          choices={choices}
          value={filter.type}
          onChange={type => set({ type })}
        />
      ),
      state: (
        <SelectField
          label={text.filterState}
          isLabelHidden
          choices={stateChoices}
          value={filter.state ?? 'any'}
          onChange={state => set({ state })}
        />
      ),
      text: <WordsFilter sought={filter.text} onSeek={sought => set({ text: sought })} onClear={clear} />,
    }
  }, [filter, period, act])
}

const withPerson = ({ person: _before, ...filter }: LogFilter, person: LogFilter['person']): LogFilter =>
  person ? { ...filter, person } : filter

type WordsFilterProps = {
  readonly sought: string
  readonly onSeek: (text: string) => void
  readonly onClear: () => void
}

const clearRows = (run: () => void): readonly KeyRow[] => [
  { name: 'filter.clear', label: text.keys.leaveFilter, keys: ['Esc'], run, isHinted: true },
]

const WordsFilter = ({ sought, onSeek, onClear }: WordsFilterProps) => {
  const [hasFocus, setFocus] = useState(false)
  return (
    <span className="field-control">
      {hasFocus ? <HeldKeys title={text.filter} rows={clearRows(onClear)} /> : null}
      <input
        id={filterFieldId}
        aria-label={text.filterText}
        autoComplete="off"
        maxLength={longestSought}
        value={sought}
        onChange={event => onSeek(event.target.value)}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
      />
    </span>
  )
}
