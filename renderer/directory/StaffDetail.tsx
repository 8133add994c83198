import type { Dispatch } from 'react'
import type { SectionRow } from '../../shared/directory/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ChangeStaffForm } from './ChangeStaffForm.tsx'
import type { Detail, DirectoryAct } from './directory-state.ts'
import { NewStaffForm } from './NewStaffForm.tsx'
import { SectionsPanel } from './SectionsPanel.tsx'
import { StaffCard } from './StaffCard.tsx'
import { StandingForm } from './StandingForm.tsx'
import { draftFormOf } from './staff-draft.ts'
import { staffText as text } from './text.ts'

type StaffDetailProps = {
  readonly detail: Detail
  readonly act: Dispatch<DirectoryAct>
  readonly sections: readonly SectionRow[]
  readonly mayWrite: boolean
  /** Counts up whenever the form of somebody new is asked for. */
  readonly focusAsked: number
}

/** The column beside the list: a card, a form, or the sections. */
export const StaffDetail = (props: StaffDetailProps) => {
  const { kind } = props.detail
  if (kind === 'none' || kind === 'import') return null
  return (
    <div className="people-detail">
      <DetailOf {...props} />
    </div>
  )
}

const DetailOf = ({ detail, act, sections, mayWrite, focusAsked }: StaffDetailProps) => {
  const close = () => act({ kind: 'close' })
  if ('staffId' in detail)
    return <OnePerson key={`${detail.kind} ${detail.staffId}`} {...{ detail, act, sections, mayWrite }} />
  if (detail.kind === 'sections')
    return <SectionsPanel sections={sections} mayWrite={mayWrite} onClose={close} />
  return (
    <WithDraft>{draft => <NewStaffForm {...{ sections, draft, focusAsked }} onClose={close} />}</WithDraft>
  )
}

type WithDraftProps = {
  readonly staffId?: string
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it; the page and the card have asked for that before the key is pressed. */
const WithDraft = ({ staffId, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form: draftFormOf(staffId) })
  return isPending ? <Skeleton reason={text.waiting} /> : children(data ?? null)
}

type OnePersonProps = Omit<StaffDetailProps, 'detail' | 'focusAsked'> & {
  readonly detail: Extract<Detail, { staffId: string }>
}

const OnePerson = ({ detail, act, sections, mayWrite }: OnePersonProps) => {
  const { staffId, kind } = detail
  const { data: staff, error, refetch } = useAsk('directory.person', { staffId })
  useAsk('draft.read', { form: draftFormOf(staffId) }, { isEnabled: mayWrite })
  if (error && !staff) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (staff === null) return <FailureBox what={text.gone} />
  if (!staff) return <Skeleton reason={text.waiting} />
  const open = (next: 'person' | 'change' | 'leave' | 'return') =>
    act({ kind: 'open', detail: { kind: next, staffId } })
  const back = () => open('person')
  if (kind === 'change')
    return (
      <WithDraft staffId={staffId}>
        {draft => <ChangeStaffForm {...{ staff, sections, draft }} onDone={back} onClose={back} />}
      </WithDraft>
    )
  if (kind === 'leave' || kind === 'return')
    return <StandingForm kind={kind} staff={staff} onDone={back} onClose={back} />
  return (
    <StaffCard staff={staff} onClose={() => act({ kind: 'close' })} {...(mayWrite ? { onAct: open } : {})} />
  )
}
