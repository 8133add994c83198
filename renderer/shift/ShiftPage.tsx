import './shift.css'
import { type Dispatch, useReducer } from 'react'
import { addDays, dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShiftDay } from '../../shared/shift/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { gapsIn } from './gaps.ts'
import { ShiftDetail } from './ShiftDetail.tsx'
import { ShiftTable } from './ShiftTable.tsx'
import { daysShown, mondayOf, type ShiftAct, type ShiftView, shiftView, viewAt } from './shift-state.ts'
import { shiftText as text } from './text.ts'
import { useMayPlan } from './use-may-plan.ts'
import { useDraftsAhead } from './use-plan-draft.ts'

/** Who has which shift; the office plans, everybody reads. */
export const ShiftPage = () => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const today = dayOf(now, timeZone)
  const [view, act] = useReducer(shiftView, today, viewAt)
  const to = addDays(view.from, daysShown - 1)
  const { data, error, refetch } = useAsk('shift.days', { from: view.from, to }, { keepsLast: true })
  const mayPlan = useMayPlan()
  useDraftsAhead(view.current, mayPlan)
  useShiftKeys({ view, act, today, mayPlan })
  return (
    <>
      <ViewHead title={text.title} aside={text.aside} />
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <ShownShifts days={data} view={view} act={act} now={now} today={today} />
      ) : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

type ShownShiftsProps = {
  readonly days: readonly ShiftDay[]
  readonly view: ShiftView
  readonly act: Dispatch<ShiftAct>
  readonly now: string
  readonly today: string
}

const ShownShifts = ({ days, view, act, now, today }: ShownShiftsProps) => {
  useFocusOnFirst()
  const open = view.isOpen ? days.find(({ day }) => day === view.current.day) : undefined
  const { post } = view.current
  return (
    <div className="shifts">
      <section className="panel shift-list" aria-label={text.title} data-pane="">
        <div className="shift-head">
          <Button shownKey="Ctrl+PgUp" onPress={() => act({ kind: 'page', by: -1 })}>
            {text.previous}
          </Button>
          <Button shownKey="Ctrl+PgDn" onPress={() => act({ kind: 'page', by: 1 })}>
            {text.next}
          </Button>
          {view.from === mondayOf(today) ? null : (
            <Button onPress={() => act({ kind: 'today', today })}>{text.thisWeek}</Button>
          )}
          <span className="meta shift-range">{rangeInWords(days, now)}</span>
        </div>
        <div className="shift-rows">
          <ShiftTable
            days={days}
            current={view.current}
            tableAsked={view.tableAsked}
            isFormOpen={open !== undefined}
            now={now}
            today={today}
            act={act}
          />
        </div>
      </section>
      {open ? (
        <div className="detail">
          <ShiftDetail
            key={`${open.day} ${post}`}
            day={open}
            post={post}
            now={now}
            today={today}
            onSaved={() => act({ kind: 'saved' })}
            onClose={() => act({ kind: 'close' })}
          />
        </div>
      ) : null}
    </div>
  )
}

const rangeInWords = (days: readonly ShiftDay[], now: string): string => {
  const gaps = gapsIn(days, now)
  const words = { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '', gaps }
  return gaps > 0 ? fill(text.foot, words) : fill(text.footWhole, words)
}

type ShiftKeys = {
  readonly view: ShiftView
  readonly act: Dispatch<ShiftAct>
  readonly today: string
  readonly mayPlan: boolean
}

/** While a form is open the weeks stay: what is typed there belongs to one shift. */
const useShiftKeys = ({ view, act, today, mayPlan }: ShiftKeys): void => {
  const mayRun = !view.isOpen
  useKeys(text.title, [
    { name: 'shift.move', label: text.keys.move, keys: ['↑', '↓', '←', '→'] },
    {
      name: 'shift.open',
      label: mayPlan ? text.keys.open : text.keys.look,
      keys: ['Enter'],
      mayRun,
      isHinted: true,
    },
    {
      name: 'shift.previous',
      label: text.keys.previous,
      keys: ['Ctrl+PgUp'],
      mayRun,
      run: () => act({ kind: 'page', by: -1 }),
    },
    {
      name: 'shift.next',
      label: text.keys.next,
      keys: ['Ctrl+PgDn'],
      mayRun,
      run: () => act({ kind: 'page', by: 1 }),
      isHinted: true,
    },
    {
      name: 'shift.today',
      label: text.keys.today,
      keys: ['Ctrl+Home'],
      mayRun,
      run: () => act({ kind: 'today', today }),
    },
  ])
}
