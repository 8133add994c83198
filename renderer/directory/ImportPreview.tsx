import { useMemo, useState } from 'react'
import { problemInWords } from '../../shared/directory/list-problems.ts'
import type { ListRow } from '../../shared/directory/read-list.ts'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { Segments } from '../ui/Segments.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import type { GridRows } from '../ui/use-grid-window.ts'
import { directoryText, importText as text } from './text.ts'

const { head } = directoryText

const tracks =
  '2.25rem minmax(4.5rem, 1fr) minmax(6rem, 1.5fr) minmax(3.5rem, 1fr) 5.5rem 6.25rem 2.75rem minmax(9.5rem, 3fr)'

const columns: readonly GridColumn<ListRow>[] = [
  { id: 'row', head: text.row, cell: ({ row }) => row },
  { id: 'name', head: head.name, cell: ({ staff }) => staff.name },
  {
    id: 'section',
    head: head.section,
    cell: ({ staff, isSectionInherited }) => (
      <span className="people-name">
        <span>{staff.section}</span>
        {isSectionInherited ? <Tag>{text.inherited}</Tag> : null}
      </span>
    ),
  },
  { id: 'post', head: head.post, cell: ({ staff }) => staff.post },
  { id: 'rank', head: head.rank, cell: ({ staff }) => staff.rank },
  { id: 'phone', head: head.phone, cell: ({ staff }) => staff.phone },
  { id: 'shortPhone', head: head.shortPhone, cell: ({ staff }) => staff.shortPhone },
  { id: 'verdict', head: text.verdict, cell: row => <Verdict row={row} /> },
]

const Verdict = ({ row: { problem } }: { readonly row: ListRow }) => (
  <StateWord mark={problem ? 'urgent' : 'fine'}>{problem ? problemInWords(problem) : text.ok}</StateWord>
)

type ImportPreviewProps = { readonly rows: readonly ListRow[]; readonly unused: readonly string[] }

/** Every row as it would be taken, with what is wrong about it; the wrong ones can be looked at alone. */
export const ImportPreview = ({ rows, unused }: ImportPreviewProps) => {
  const [scope, setScope] = useState<'all' | 'wrong'>('all')
  const [current, setCurrent] = useState<string>()
  const wrong = useMemo(() => rows.filter(({ problem }) => problem), [rows])
  const shown = scope === 'all' ? rows : wrong
  const gridRows = useMemo(() => rowsOf(shown), [shown])
  return (
    <section className="panel people-import-list" aria-label={text.preview} data-pane="">
      <div className="people-import-scope">
        <Segments
          label={text.scope}
          segments={[
            { id: 'all', label: text.scopes.all, count: rows.length },
            { id: 'wrong', label: text.scopes.wrong, count: wrong.length },
          ]}
          value={scope}
          onChange={setScope}
        />
        {unused.length > 0 ? (
          <span className="meta">{fill(text.unused, { heads: unused.join('、') })}</span>
        ) : null}
      </div>
      <DataGrid
        label={text.preview}
        columns={columns}
        tracks={tracks}
        rows={gridRows}
        current={current}
        onCurrent={setCurrent}
        onOpen={() => undefined}
      />
      <Foot row={shown.find(row => keyOf(row) === current)} />
    </section>
  )
}

/** What is wrong about the current row in full: its column may be too narrow for it. */
const Foot = ({ row }: { readonly row: ListRow | undefined }) =>
  row ? (
    <div className="grid-foot">
      <span>
        {fill(text.rowSays, { row: row.row, says: row.problem ? problemInWords(row.problem) : text.ok })}
      </span>
    </div>
  ) : null

const keyOf = ({ row }: ListRow): string => String(row)

const rowsOf = (rows: readonly ListRow[]): GridRows<ListRow> => {
  const indexes = new Map(rows.map((row, index) => [keyOf(row), index]))
  return { total: rows.length, rowAt: index => rows[index], keyOf, indexOf: key => indexes.get(key) }
}
