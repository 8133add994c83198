import type { Dispatch } from 'react'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { useAsk } from '../../app/use-ask.ts'
import type { DraftForm } from '../../app/use-draft.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { SettingsAct } from '../settings-state.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { TableRecord } from './TableRecord.tsx'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type TableDetailProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
  /** Why nothing can be changed here; undefined where it can. */
  readonly whyNot: string | undefined
  readonly fieldAsked: number
  readonly act: Dispatch<SettingsAct<Key>>
}

/** The column beside the list: the form for whoever may change the row, else the same to read. */
export const TableDetail = <Key extends string, Content>({
  screen,
  row,
  fieldAsked,
  act,
  ...rest
}: TableDetailProps<Key, Content>) => {
  const whyNot = rest.whyNot ?? screen.whyFixed?.(row.key)
  // Each row has a draft of its own: whoever looks at another one meanwhile loses nothing.
  const form: DraftForm = `settings-${screen.part}-${row.key}`
  const draft = useAsk('draft.read', { form }, { isEnabled: whyNot === undefined })
  const close = () => act({ kind: 'close' })
  return (
    <div className="settings-detail">
      {whyNot !== undefined ? (
        <TableRecord screen={screen} row={row} whyNot={whyNot} onClose={close} />
      ) : draft.isPending ? (
        <Skeleton reason={text.waiting} />
      ) : (
        <ChangeTable
          screen={screen}
          row={row}
          form={form}
          draft={draft.data ?? null}
          fieldAsked={fieldAsked}
          onSaved={() => act({ kind: 'saved' })}
          onClose={close}
        />
      )}
    </div>
  )
}
