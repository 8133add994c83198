import { type Dispatch, useMemo, useState } from 'react'
import type { SectionRow } from '../../shared/directory/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { SightWords } from '../app/SightWords.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { staffColumns, staffTracks } from './columns.tsx'
import { anySection, type DirectoryAct, type DirectoryState } from './directory-state.ts'
import { directoryText as text } from './text.ts'
import { type StaffRows, useStaffRows } from './use-staff-rows.ts'

type DirectoryListProps = {
  readonly state: DirectoryState
  readonly act: Dispatch<DirectoryAct>
  readonly sections: readonly SectionRow[]
  readonly mayWrite: boolean
}

/** Everybody by section, narrowed by section, name, pinyin or the tail of a number. */
export const DirectoryList = ({ state, act, sections, mayWrite }: DirectoryListProps) => {
  const { standing, section, text: sought, current } = state
  const query = useMemo(
    () => ({
      standing,
      ...(section === anySection ? {} : { sectionId: section }),
      ...(sought.trim() === '' ? {} : { text: sought.trim() }),
    }),
    [standing, section, sought],
  )
  const staff = useStaffRows(query)
  const filters = useFilters(state, act, sections)
  if (staff.error && !staff.rows)
    return <FailureBox {...sentenceFor(staff.error.refusal)} onRetry={staff.retry} />
  if (!staff.rows) return <Skeleton reason={text.waiting} />
  return (
    <section className="panel people-list" aria-label={text.title} data-pane="">
      <DataGrid
        label={text.title}
        columns={staffColumns}
        tracks={staffTracks}
        rows={staff.rows}
        current={current}
        onCurrent={staffId => act({ kind: 'current', staffId })}
        onOpen={({ staffId }) => act({ kind: 'open', detail: { kind: 'person', staffId } })}
        focusAsked={state.listAsked}
        filters={filters}
        empty={<Empty state={state} act={act} mayWrite={mayWrite} />}
      />
      <Foot staff={staff} state={state} />
    </section>
  )
}

const Foot = ({ staff, state }: { readonly staff: StaffRows; readonly state: DirectoryState }) => (
  <div className="grid-foot">
    <span>{fill(text.total, { standing: text.standings[state.standing], total: grouped(staff.total) })}</span>
    <span>
      <SightWords sight={staff.sight} total={staff.total} words={text.sight} />
    </span>
  </div>
)

const Empty = ({ state, act, mayWrite }: Omit<DirectoryListProps, 'sections'>) => {
  if (state.text.trim() !== '' || state.section !== anySection) return <EmptyState what={text.nobodyFound} />
  if (state.standing === 'left') return <EmptyState what={text.nobodyLeft} />
  const add = (
    <Button shownKey="Ctrl+N" onPress={() => act({ kind: 'open', detail: { kind: 'new' } })}>
      {text.add}
    </Button>
  )
  return <EmptyState what={text.empty} rule={text.emptyRule} action={mayWrite ? add : undefined} />
}

/** Stay the same elements while nothing of them changes: the list moves below them with every key. */
const useFilters = (
  { section, text: sought }: DirectoryState,
  act: Dispatch<DirectoryAct>,
  sections: readonly SectionRow[],
): { readonly [column: string]: React.ReactNode } =>
  useMemo(
    () => ({
      section: (
        <SelectField
          label={text.filterSection}
          isLabelHidden
          choices={[
            { id: anySection, label: text.anySection },
            ...sections.map(({ sectionId, name }) => ({ id: sectionId, label: name })),
          ]}
          value={section}
          onChange={section => act({ kind: 'filter', section })}
        />
      ),
      name: (
        <WordsFilter
          sought={sought}
          onSeek={sought => act({ kind: 'filter', text: sought })}
          onClear={() => act({ kind: 'filter', text: '', section: anySection })}
        />
      ),
    }),
    [section, sought, act, sections],
  )

const filterFieldId = 'directory-filter-text'
const longestSought = 40

/** The filter row is always there; the key leads into it. */
export const focusStaffFilter = (): void => document.getElementById(filterFieldId)?.focus()

type WordsFilterProps = {
  readonly sought: string
  readonly onSeek: (text: string) => void
  readonly onClear: () => void
}

const WordsFilter = ({ sought, onSeek, onClear }: WordsFilterProps) => {
  const [hasFocus, setFocus] = useState(false)
  useKeys(text.filter, [
    {
      name: 'filter.clear',
      label: text.keys.leaveFilter,
      keys: ['Esc'],
      mayRun: hasFocus,
      run: onClear,
      isHinted: true,
    },
  ])
  return (
    <span className="field-control">
      <input
        id={filterFieldId}
        aria-label={text.filterText}
        placeholder={text.filterHint}
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
