import { shownTime } from '../../shared/calendar/index.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { settingsText as text } from './text.ts'

type OvertakenProps = { readonly row: LimitRow; readonly onUse: () => void }

/** Somebody else changed the limit while the form was open: who, when, into what and why, and the way to go on knowingly. */
export const Overtaken = ({ row, onUse }: OvertakenProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const last = useAsk('settings.history', { name: row.name }).data?.[0]
  if (!last) return null
  return (
    <section className="limit-overtaken" aria-label={text.latest}>
      <NoticeBox kind="due">
        {fill(text.overtaken, {
          name: last.byName,
          at: shownTime(last.at, timeZone, now),
          value: limitInWords({ value: last.value, unit: row.unit }),
          reason: last.reason,
        })}
      </NoticeBox>
      <Button onPress={onUse}>{text.useLatest}</Button>
    </section>
  )
}
