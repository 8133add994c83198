import { type Dispatch, useMemo } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import type { LimitName } from '../../shared/settings/index.ts'
import type { Refused } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { GridRows } from '../ui/use-grid-window.ts'
import { limitColumns, limitTracks } from './columns.tsx'
import { type LimitLine, limitLines, totalInWords } from './limit-line.ts'
import type { SettingsAct, SettingsView } from './settings-state.ts'
import { settingsText as text } from './text.ts'
import { useFocusInPart } from './use-focus-in-part.ts'

type LimitListProps = {
  readonly rows: readonly LimitRow[] | undefined
  readonly error: Refused | null
  readonly onRetry: () => void
  readonly view: SettingsView<LimitName>
  readonly act: Dispatch<SettingsAct<LimitName>>
}

const none: readonly LimitRow[] = []

/** Every limit by groups, those that were changed marked. */
export const LimitList = ({ rows, error, onRetry, view, act }: LimitListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const lines = useMemo(() => gridRows(limitLines(rows ?? none, { timeZone, now })), [rows, timeZone, now])
  const pane = useFocusInPart(rows !== undefined)
  return (
    <section ref={pane} className="panel settings-list" aria-label={text.list} data-pane="">
      {rows || error ? (
        <DataGrid
          label={text.list}
          columns={limitColumns}
          tracks={limitTracks}
          rows={lines}
          current={view.current}
          onCurrent={key => {
            const line = lines.of(key)
            if (line) act({ kind: 'current', name: line.name })
          }}
          onOpen={({ name }) => act({ kind: 'open', name })}
          opensAtOnce
          focusAsked={view.listAsked}
          empty={error && !rows ? <FailureBox {...sentenceFor(error.refusal)} onRetry={onRetry} /> : null}
        />
      ) : (
        <Skeleton reason={text.waiting} />
      )}
      <div className="grid-foot">
        <span>{rows ? totalInWords(rows) : ''}</span>
      </div>
    </section>
  )
}

type LimitGridRows = GridRows<LimitLine> & { readonly of: (key: string) => LimitLine | undefined }

const gridRows = (lines: readonly LimitLine[]): LimitGridRows => ({
  total: lines.length,
  rowAt: index => lines[index],
  keyOf: ({ name }) => name,
  indexOf: key => {
    const index = lines.findIndex(({ name }) => name === key)
    return index < 0 ? undefined : index
  },
  of: key => lines.find(({ name }) => name === key),
})
