import { type Dispatch, type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import { dutyDayRange, type Period, shownPeriod, typedPeriod } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { HeldKeys } from '../app/HeldKeys.tsx'
import type { LogAct } from './log-state.ts'
import { logText as text } from './text.ts'

type PeriodFilterProps = { readonly shown: Period | undefined; readonly act: Dispatch<LogAct> }

export const periodFieldId = 'log-filter-period'

/** A day or a period, typed loosely; Enter or leaving the field takes it, an empty one leads back to the running day. */
export const PeriodFilter = ({ shown, act }: PeriodFilterProps) => {
  const { timeZone } = useUnitClock()
  const today = dutyDayRange(useMinute(), timeZone).day
  const [typed, setTyped] = useState<string>()
  const [hasFocus, setFocus] = useState(false)
  const faultId = useId()
  const said = shown ? shownPeriod(shown, today) : ''
  const meant = typed === undefined || typed.trim() === '' ? undefined : typedPeriod(typed, today)
  const fault = meant && !meant.ok ? meant.why : undefined
  const take = () => {
    if (typed === undefined || typed === said) return setTyped(undefined)
    if (typed.trim() === '') act({ kind: 'day', day: undefined })
    else if (!meant?.ok) return
    else act(actFor(meant.period, today))
    setTyped(undefined)
  }
  const enter = (event: FocusEvent<HTMLInputElement>) => {
    setFocus(true)
    event.target.select()
  }
  const leave = () => {
    setFocus(false)
    take()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') take()
  }
  return (
    <span className="filter-field" data-invalid={fault ? '' : undefined}>
      {hasFocus && typed !== undefined ? <ForgetKey onForget={() => setTyped(undefined)} /> : null}
      <span className="field-control">
        <input
          id={periodFieldId}
          aria-label={text.filterPeriod}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? faultId : undefined}
          autoComplete="off"
          maxLength={40}
          value={typed ?? said}
          onChange={event => setTyped(event.target.value)}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={press}
        />
      </span>
      {fault ? (
        <span id={faultId} className="filter-fault">
          {fault}
        </span>
      ) : null}
    </span>
  )
}

type ForgetKeyProps = { readonly onForget: () => void }

/** Esc gives back what stood in the field before one typed. */
export const ForgetKey = ({ onForget }: ForgetKeyProps) => (
  <HeldKeys
    title={text.filter}
    rows={[{ name: 'filter.forget', label: text.keys.forget, keys: ['Esc'], run: onForget }]}
  />
)

/** One day is a duty day, which steps to the one before and the next. */
const actFor = (period: Period, today: string): LogAct =>
  period.first === period.last
    ? { kind: 'day', day: period.first === today ? undefined : period.first }
    : { kind: 'period', period }
