import { type Dispatch, memo } from 'react'
import type { Period } from '../../shared/calendar/index.ts'
import { shownPeriod } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { usePlaces } from '../app/place.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { pageSize } from '../app/use-paged-rows.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import { handlingText } from './handling/text.ts'
import { logQuery, noFilter, type Scope } from './log-query.ts'
import type { LogAct } from './log-state.ts'
import { logText as text } from './text.ts'
import type { LogDay } from './use-log-day.ts'
import { focusFilter } from './use-log-keys.ts'

type LogHeadProps = {
  readonly scope: Scope
  readonly period: Period | undefined
  readonly day: LogDay
  readonly act: Dispatch<LogAct>
  readonly mayWrite: boolean
  /** The form's save is the primary button then; in a book that only reads, nothing is. */
  readonly isFormOpen: boolean
}

/** Which day and which of its entries, and the main action. */
export const LogHead = memo(({ scope, period, day, act, mayWrite, isFormOpen }: LogHeadProps) => {
  const { go } = usePlaces()
  const { timeZone } = useUnitClock()
  // The very question of the list while it is not narrowed, so that it is asked once.
  const counts = useAsk(
    'duty-log.page',
    { ...logQuery({ scope: 'day', day: day.range, timeZone }, noFilter), offset: 0, limit: pageSize },
    { keepsLast: true },
  )
  const incomplete = useAsk('duty-log.incomplete', {}).data?.length
  const { book } = useStation()
  const isMainAction = !isFormOpen && book.state !== 'read-only'
  return (
    <ViewHead title={text.title} aside={<HeadAside {...{ scope, period, day, act }} />}>
      <Segments
        label={text.scope}
        segments={[
          {
            id: 'day',
            label: day.isToday ? text.scopes.day : text.scopes.pastDay,
            count: counts.data?.counts.all,
          },
          { id: 'incomplete', label: text.scopes.incomplete, count: incomplete },
          { id: 'all', label: text.scopes.all },
        ]}
        value={scope}
        onChange={chosen => act({ kind: 'scope', scope: chosen })}
      />
      <Button shownKey="Ctrl+F" onPress={focusFilter}>
        {text.filter}
      </Button>
      {mayWrite ? (
        <Button shownKey="Alt+N" onPress={() => act({ kind: 'open', detail: { kind: 'nil' } })}>
          {handlingText.nilShort}
        </Button>
      ) : null}
      {mayWrite ? (
        <Button
          look={isMainAction ? 'primary' : 'plain'}
          shownKey="F2"
          onPress={() => go({ view: 'duty-log', newEntryAsked: performance.now() })}
        >
          {text.newEntry}
        </Button>
      ) : null}
    </ViewHead>
  )
})

const HeadAside = ({ scope, period, day, act }: Pick<LogHeadProps, 'scope' | 'period' | 'day' | 'act'>) => {
  if (scope === 'day') return <DaySteps day={day} act={act} />
  if (scope !== 'period' || !period) return null
  return (
    <>
      <span>{shownPeriod(period, day.today)}</span>
      <span className="day-steps">
        <Button onPress={() => act({ kind: 'day', day: undefined })}>{text.backToDay}</Button>
      </span>
    </>
  )
}

const DaySteps = ({ day, act }: Pick<LogHeadProps, 'day' | 'act'>) => (
  <>
    <span>{day.shown}</span>
    <span className="day-steps">
      <Button label={text.previousDay} onPress={() => act({ kind: 'day', day: day.previous })}>
        <Chevron points="10,3.5 5.5,8 10,12.5" />
      </Button>
      <Button
        label={text.nextDay}
        isDisabled={day.isToday}
        onPress={() => act({ kind: 'day', day: day.next })}
      >
        <Chevron points="6,3.5 10.5,8 6,12.5" />
      </Button>
      {day.isToday ? null : (
        <Button onPress={() => act({ kind: 'day', day: undefined })}>{text.today}</Button>
      )}
    </span>
  </>
)

const Chevron = ({ points }: { readonly points: string }) => (
  <svg className="day-chevron" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <polyline points={points} />
  </svg>
)
