import { addDays, shownDay, shownTime } from '../../shared/calendar/index.ts'
import type { ReviewDay } from '../../shared/review/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import type { Part } from './doing.ts'
import { reviewText as text } from './text.ts'
import { useNextWaiting } from './use-next-waiting.ts'

type ReviewHeadProps = {
  readonly day: ReviewDay
  readonly part: Part
  readonly onPart: (part: Part) => void
}

/** Which day, who had it, and what of it is shown. */
export const ReviewHead = ({ day, part, onPart }: ReviewHeadProps) => {
  const { go } = usePlaces()
  const waiting = useNextWaiting(day.day)
  const segments = [
    { id: 'points', label: text.parts.points, count: day.points.length },
    { id: 'log', label: text.parts.log, count: day.log.length },
  ] as const
  return (
    <ViewHead title={text.title} aside={<Aside day={day} />}>
      {waiting ? (
        <Button shownKey={text.keys.nextWaiting} onPress={() => go({ view: 'review', day: waiting.day })}>
          {`${text.nextWaiting} ${waiting.count}`}
        </Button>
      ) : null}
      <Segments label={text.parts.label} segments={segments} value={part} onChange={onPart} />
      <Button
        shownKey={text.keys.sheet}
        onPress={() => go({ view: 'sheet', sheet: { kind: 'review', day: day.day } })}
      >
        {text.sheet}
      </Button>
    </ViewHead>
  )
}

const Aside = ({ day }: Pick<ReviewHeadProps, 'day'>) => {
  const { go } = usePlaces()
  const { clock, timeZone } = useUnitClock()
  const now = clock.now()
  const { day: date, from, to, officers, leaders } = day
  const named = (names: readonly string[]) => names.join('、') || text.nobody
  const range = `${shownTime(from, timeZone, now)}–${shownTime(to, timeZone, now)}`
  const to_ = (by: number) => () => go({ view: 'review', day: addDays(date, by) })
  return (
    <>
      <span className="review-range" title={shownDay(date, now)}>
        {range}，{fill(text.officers, { names: named(officers) })}，
        {fill(text.leaders, { names: named(leaders) })}
      </span>
      <span className="day-steps">
        <Button label={text.previousDay} onPress={to_(-1)}>
          <Chevron points="10,3.5 5.5,8 10,12.5" />
        </Button>
        <Button label={text.nextDay} isDisabled={to > now} onPress={to_(1)}>
          <Chevron points="6,3.5 10.5,8 6,12.5" />
        </Button>
      </span>
    </>
  )
}

const Chevron = ({ points }: { readonly points: string }) => (
  <svg className="day-chevron" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <polyline points={points} />
  </svg>
)
