import { shownDay } from '../../shared/calendar/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useKeys } from '../app/keys.tsx'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PlanForm } from './PlanForm.tsx'
import { type ShiftDetailProps, ShiftFacts } from './ShiftFacts.tsx'
import { shiftText as text } from './text.ts'
import { useMayPlan } from './use-may-plan.ts'
import { usePlanDraft } from './use-plan-draft.ts'

/** One post of one day: for the office the form that plans it, for others what stands; below, how it came to that. */
export const ShiftDetail = (props: ShiftDetailProps) => {
  const mayPlan = useMayPlan()
  const { book } = useStation()
  const { draft, isPending } = usePlanDraft({ day: props.day.day, post: props.post }, mayPlan)
  if (!mayPlan)
    return <ShiftLook {...props} why={book.state === 'read-only' ? text.bookReadOnly : text.onlyOffice} />
  if (isPending) return <Skeleton reason={text.waitingForDraft} />
  return (
    <PlanForm {...props} draft={draft}>
      <ShiftFacts {...props} />
    </PlanForm>
  )
}

const ShiftLook = (props: ShiftDetailProps & { readonly why: string }) => {
  const { day, post, today, onClose, why } = props
  const title = `${shownDay(day.day, today)} ${postTable[post].label}`
  useKeys(title, [
    { name: 'shift.leave', label: text.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel shift-look" aria-label={title} data-pane="">
      <h2>{title}</h2>
      <p className="meta">{why}</p>
      <ShiftFacts {...props} />
      <Button shownKey="Esc" onPress={onClose}>
        {text.close}
      </Button>
    </section>
  )
}
