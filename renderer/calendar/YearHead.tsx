import type { Dispatch } from 'react'
import type { CalendarYear } from '../../shared/calendar/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import type { CalendarAct } from './calendar-state.ts'
import { detailText, calendarText as text } from './text.ts'

type YearHeadProps = {
  readonly data: CalendarYear
  readonly act: Dispatch<CalendarAct>
  readonly today: string
  readonly mayAnnounce: boolean
}

/** Which year, by which notice, how many days of each kind; and the banner until it is announced. */
export const YearHead = ({ data, act, today, mayAnnounce }: YearHeadProps) => (
  <>
    <div className="calendar-head">
      <Button isDisabled={data.year <= data.first} onPress={() => act({ kind: 'year', step: -1 })}>
        {text.previousYear}
      </Button>
      <h2>{fill(text.year, { year: data.year })}</h2>
      <Button isDisabled={data.year >= data.last} onPress={() => act({ kind: 'year', step: 1 })}>
        {text.nextYear}
      </Button>
      <Button onPress={() => act({ kind: 'go', date: today })}>{text.today}</Button>
      <p className="meta calendar-counts">
        <Standing data={data} />
        <span>{fill(text.counts, data.counts)}</span>
      </p>
      {data.standing.by === 'office' && mayAnnounce ? (
        <Button onPress={() => act({ kind: 'open-year' })}>{detailText.withdraw}</Button>
      ) : null}
    </div>
    {data.standing.by === 'none' ? (
      <NoticeBox
        kind="due"
        action={
          mayAnnounce ? (
            <Button onPress={() => act({ kind: 'open-year' })}>{detailText.announce}</Button>
          ) : null
        }
      >
        {fill(text.unannounced, { year: data.year })}
      </NoticeBox>
    ) : null}
  </>
)

const Standing = ({ data: { standing } }: Pick<YearHeadProps, 'data'>) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  if (standing.by === 'none') return null
  if (standing.by === 'shipped') return <span>{fill(text.shipped, { document: standing.document })}</span>
  const { document, byName, at } = standing
  return <span>{fill(text.entered, { document, name: byName, at: shownTime(at, timeZone, now) })}</span>
}
