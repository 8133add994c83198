import { groupsOf, type SheetPart, type SheetTable } from './sheet-part.ts'

/** Parts of a sheet as they stand below one another; `data-part` is what is measured. */
export const SheetParts = ({ parts }: { readonly parts: readonly SheetPart[] }) =>
  groupsOf(parts).map(group =>
    'block' in group ? (
      <div key={group.key} className="sheet-block" data-part="">
        {group.block}
      </div>
    ) : (
      <table key={group.key} className="sheet-table" aria-label={group.table.label}>
        <colgroup>
          {group.table.columns.map(({ id, mm }) => (
            <col key={id} style={{ width: `${mm}mm` }} />
          ))}
        </colgroup>
        <thead data-head={group.table.id}>
          <tr>
            {group.table.columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map(row =>
            row.kind === 'span' ? (
              <tr key={row.key} data-part="">
                <td className="sheet-span" colSpan={row.table.columns.length}>
                  {row.content}
                </td>
              </tr>
            ) : (
              <Row key={row.key} table={row.table} cells={row.cells} isStruck={row.isStruck ?? false} />
            ),
          )}
        </tbody>
      </table>
    ),
  )

type RowProps = {
  readonly table: SheetTable
  readonly cells: readonly React.ReactNode[]
  readonly isStruck: boolean
}

const Row = ({ table, cells, isStruck }: RowProps) => (
  <tr data-part="" className={isStruck ? 'sheet-struck' : undefined}>
    {table.columns.map(({ id, isCentred }, place) => (
      <td key={id} className={isCentred ? 'sheet-centred' : undefined}>
        {cells[place]}
      </td>
    ))}
  </tr>
)
