import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { shownDay } from '../../shared/calendar/index.ts'
import type { ShiftDay } from '../../shared/shift/contract.ts'
import { postTable, type ShiftPost } from '../../shared/shift/index.ts'
import { ask } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { type PlanValues, partsOf, personMeant } from './plan-values.ts'
import { shiftText as text } from './text.ts'

type PlanPorts = {
  readonly day: ShiftDay
  readonly post: ShiftPost
  readonly today: string
  readonly form: UseFormReturn<PlanValues>
  readonly onDone: () => void
}

/** Sends the plan. What counts as seen is the list at which the form was opened, until its owner was told of another's change. */
export const usePlanShift = ({ day, post, today, form, onDone }: PlanPorts) => {
  const say = useMessageLine()
  const planning = useAct('shift.plan')
  const clearing = useAct('shift.clear')
  const [last, setLast] = useState<'plan' | 'clear'>('plan')
  const refusal = last === 'plan' ? planning.refusal : clearing.refusal
  const [opened] = useState(day.posts[post].revision)
  const revision = refusal?.code === 'shift.revision-stale' ? day.posts[post].revision : opened
  const words = { day: shownDay(day.day, today), post: postTable[post].label }
  const common = ({ reason }: PlanValues) => ({
    day: day.day,
    post,
    revision,
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  })
  const plan = async (values: PlanValues): Promise<void> => {
    setLast('plan')
    const matches = await ask('directory.find', { text: partsOf(values.person).name }).catch(() => [])
    const meant = personMeant(values.person, matches)
    if (!meant.ok) return form.setError('person', { message: meant.why }, { shouldFocus: true })
    const answer = await planning.act({ ...common(values), staffId: meant.staffId })
    if (!answer.ok) return
    say(fill(text.planned, { ...words, name: meant.name }))
    onDone()
  }
  const clear = async (values: PlanValues): Promise<void> => {
    setLast('clear')
    const answer = await clearing.act(common(values))
    if (!answer.ok) return
    say(fill(text.cleared, words))
    onDone()
  }
  return { plan, clear, refusal }
}
