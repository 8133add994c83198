import './alarm-list.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import type { GridRows } from '../ui/use-grid-window.ts'
import { alarmColumns, alarmTracks } from './alarm-columns.tsx'
import { type AlarmRow, useAlarmRows } from './alarm-rows.ts'
import { alarmListText as text } from './list-text.ts'
import { placeOfMatter } from './matter-words.ts'

/**
 * Every matter with a deadline, by its urgency and with its true times: what passed while the computer slept stands
 * here as it passed. Lies over the view, never over the strip; each leads to its record.
 */
export const AlarmList = ({ onClose }: { readonly onClose: () => void }) => {
  const rows = useAlarmRows()
  const grid = useMemo(() => gridRows(rows), [rows])
  const { go } = usePlaces()
  const [current, setCurrent] = useState<string>()
  const panel = useFocusInside()
  useKeys(
    text.title,
    [{ name: 'alarms.close', label: text.close, keys: ['Esc'], run: onClose, isHinted: true }],
    'alone',
  )
  return (
    <section ref={panel} className="alarm-list panel" aria-label={text.title} data-pane="">
      <div className="alarm-list-head">
        <h2>{text.title}</h2>
        <span className="meta">{fill(text.count, countsOf(rows))}</span>
        <Button onPress={onClose} shownKey="Esc">
          {text.close}
        </Button>
      </div>
      <div
        className="alarm-list-rows"
        style={{ height: `calc(var(--hit) + ${Math.max(rows.length, 1)} * var(--row))` }}
      >
        <DataGrid
          label={text.title}
          columns={alarmColumns}
          tracks={alarmTracks}
          rows={grid}
          current={current ?? rows[0]?.key}
          onCurrent={setCurrent}
          onOpen={({ matter }) => go(placeOfMatter(matter))}
          empty={<p className="alarm-list-empty">{text.empty}</p>}
        />
      </div>
    </section>
  )
}

const countsOf = (rows: readonly AlarmRow[]) => ({
  count: rows.length,
  passed: rows.filter(({ kind }) => kind === 'missed').length,
})

const gridRows = (rows: readonly AlarmRow[]): GridRows<AlarmRow> => ({
  total: rows.length,
  rowAt: index => rows[index],
  keyOf: row => row.key,
  indexOf: key => {
    const index = rows.findIndex(row => row.key === key)
    return index < 0 ? undefined : index
  },
})

/** The list has the keys while it is open; what had them before gets them back. */
const useFocusInside = () => {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return panel
}
