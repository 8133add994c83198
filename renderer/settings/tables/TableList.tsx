import { type Dispatch, useMemo, useState } from 'react'
import { sentenceFor } from '../../../shared/refusals.ts'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import type { Refused } from '../../app/bridge.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { frameText } from '../../app/frame-text.ts'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { GridRows } from '../../ui/use-grid-window.ts'
import type { SettingsAct, SettingsView } from '../settings-state.ts'
import { useFocusInPart } from '../use-focus-in-part.ts'
import { tableColumns } from './table-columns.tsx'
import { type TableLine, tableLines, tableTotal } from './table-line.ts'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type TableListProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly rows: readonly TableRow<Key, Content>[] | undefined
  readonly error: Refused | null
  readonly onRetry: () => void
  readonly view: SettingsView<Key>
  readonly act: Dispatch<SettingsAct<Key>>
}

/** Every row of the table, those that were changed marked. */
export const TableList = <Key extends string, Content>({
  screen,
  rows,
  error,
  onRetry,
  view,
  act,
}: TableListProps<Key, Content>) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const [columns] = useState(() => tableColumns(screen.heads))
  const lines = useMemo(
    () => gridRows(tableLines(screen, rows ?? [], { timeZone, now })),
    [screen, rows, timeZone, now],
  )
  const pane = useFocusInPart(rows !== undefined)
  const keyOf = (key: string) => rows?.find(row => row.key === key)?.key
  const title = frameText.settingsParts[screen.part]
  return (
    <section
      ref={pane}
      className={`panel settings-list ${screen.hasFigures ? 'settings-figures' : ''}`}
      aria-label={title}
      data-pane=""
    >
      {rows || error ? (
        <DataGrid
          label={title}
          columns={columns}
          tracks={screen.tracks}
          rows={lines}
          current={view.current}
          onCurrent={key => {
            const row = keyOf(key)
            if (row !== undefined) act({ kind: 'current', name: row })
          }}
          onOpen={line => {
            const row = keyOf(line.key)
            if (row !== undefined) act({ kind: 'open', name: row })
          }}
          opensAtOnce
          focusAsked={view.listAsked}
          empty={error && !rows ? <FailureBox {...sentenceFor(error.refusal)} onRetry={onRetry} /> : null}
        />
      ) : (
        <Skeleton reason={text.waiting} />
      )}
      <div className="grid-foot">
        <span>{rows ? tableTotal(rows) : ''}</span>
      </div>
    </section>
  )
}

const gridRows = (lines: readonly TableLine[]): GridRows<TableLine> => ({
  total: lines.length,
  rowAt: index => lines[index],
  keyOf: ({ key }) => key,
  indexOf: wanted => {
    const index = lines.findIndex(({ key }) => key === wanted)
    return index < 0 ? undefined : index
  },
})
