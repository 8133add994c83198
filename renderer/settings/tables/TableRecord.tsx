import '../../ui/detail.css'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { useKeys } from '../../app/keys.tsx'
import { Button } from '../../ui/Button.tsx'
import { NoticeBox } from '../../ui/NoticeBox.tsx'
import { TableFacts, Words } from './TableFacts.tsx'
import { TableHistory } from './TableHistory.tsx'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type TableRecordProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
  readonly whyNot: string
  readonly onClose: () => void
}

/** A row for whoever may read it only, and why. */
export const TableRecord = <Key extends string, Content>({
  screen,
  row,
  whyNot,
  onClose,
}: TableRecordProps<Key, Content>) => {
  useKeys(row.label, [
    { name: 'table.close', label: text.keys.leave, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel limit-record" aria-label={row.label} data-pane="">
      <div className="entry-form-title">
        <h2>{row.label}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body limit-body" tabIndex={0} aria-label={text.now}>
        <NoticeBox kind="notice">{whyNot}</NoticeBox>
        <Words words={screen.wordsOf(row.key, row.content)} />
        <TableFacts screen={screen} row={row} />
        <TableHistory screen={screen} row={row} />
      </section>
      <div className="entry-form-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
