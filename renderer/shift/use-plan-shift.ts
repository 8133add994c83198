import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { shownDay } from '../../shared/calendar/index.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { ShiftDay } from '../../shared/shift/contract.ts'
import { postTable, type ShiftPost } from '../../shared/shift/index.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import type { useDraft } from '../app/use-draft.ts'
import { staffMeant } from '../directory/index.ts'
import { planDraftText } from './plan-draft.ts'
import type { PlanValues } from './plan-values.ts'
import { shiftText as text } from './text.ts'

type PlanPorts = {
  readonly day: ShiftDay
  readonly post: ShiftPost
  readonly today: string
  /** How many statements on the shift had been seen when the form was begun. */
  readonly seen: number
  readonly form: UseFormReturn<PlanValues>
  readonly drafting: Pick<ReturnType<typeof useDraft>, 'idToSend' | 'refused' | 'renew'>
  readonly onDone: () => void
}

/** Sends the plan. What counts as seen is the list at which the form was begun, until its owner was told of another's change. */
export const usePlanShift = ({ day, post, today, seen, form, drafting, onDone }: PlanPorts) => {
  const say = useMessageLine()
  const clearing = useAct('shift.clear')
  const [refusal, setRefusal] = useState<Refusal>()
  const revision = refusal?.code === 'shift.revision-stale' ? day.posts[post].revision : seen
  const words = { day: shownDay(day.day, today), post: postTable[post].label }
  const common = ({ reason }: PlanValues) => ({
    day: day.day,
    post,
    revision,
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  })
  const plan = async (values: PlanValues): Promise<void> => {
    const meant = await staffMeant(values.person)
    if (!meant.ok) return form.setError('person', { message: meant.why }, { shouldFocus: true })
    const id = drafting.idToSend(planDraftText({ seen, values }))
    const answer = await send('shift.plan', { ...common(values), staffId: meant.staffId }, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    say(fill(text.planned, { ...words, name: meant.name }))
    onDone()
  }
  const clear = async (values: PlanValues): Promise<void> => {
    const answer = await clearing.act(common(values))
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    drafting.renew()
    say(fill(text.cleared, words))
    onDone()
  }
  return { plan, clear, refusal }
}
