import { shownTime } from '../../../shared/calendar/index.ts'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { NoticeBox } from '../../ui/NoticeBox.tsx'
import { Words } from './TableFacts.tsx'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type TableOvertakenProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
  readonly onUse: () => void
}

/** Somebody else changed the row while the form was open: who, when, why, what it says now, and the way to go on knowingly. */
export const TableOvertaken = <Key extends string, Content>({
  screen,
  row,
  onUse,
}: TableOvertakenProps<Key, Content>) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const last = screen.useHistory(row.key).data?.[0]
  if (!last) return null
  const at = shownTime(last.at, timeZone, now)
  return (
    <section className="limit-overtaken" aria-label={text.latest}>
      <NoticeBox kind="due">{fill(text.overtaken, { name: last.byName, at, reason: last.reason })}</NoticeBox>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="table-latest" tabIndex={0} aria-label={text.now}>
        <Words words={screen.wordsOf(row.key, row.content)} />
      </section>
      <Button onPress={onUse}>{text.useLatest}</Button>
    </section>
  )
}
