import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { InsideNow, ShownVisit } from '../../shared/visit/contract.ts'
import { useHeldKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { useSteady } from '../app/use-steady.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CorrectVisit } from './CorrectVisit.tsx'
import { LeaveForm } from './LeaveForm.tsx'
import { LeavePart } from './LeavePart.tsx'
import { SignInForm, type TypedVisitor } from './SignInForm.tsx'
import { TakeBackForm } from './TakeBackForm.tsx'
import { visitText as text } from './text.ts'
import { VisitCard } from './VisitCard.tsx'

/** What stands beside the list: whoever comes, whoever leaves, or one visit. */
export type VisitDetail =
  | { readonly kind: 'in' | 'out' }
  | { readonly kind: 'visit' | 'leave' | 'correct' | 'take-back'; readonly itemId: string }

type VisitColumnProps = {
  readonly detail: VisitDetail
  readonly inside: InsideNow
  /** Counts up whenever the form is to have the focus. */
  readonly focusAsked: number
  readonly mayWrite: boolean
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  readonly onDetail: (detail: VisitDetail) => void
  /** The list is to have the focus. */
  readonly onClose: () => void
  readonly onSaved: (itemId: string) => void
  /** The plate of the vehicle inside with which a visit came. */
  readonly plateOf: (itemId: string) => string | undefined
  /** The vehicle of a passage, drawn by its own feature. */
  readonly vehicleOf: (passageId: string) => React.ReactNode
  readonly onRefuse: (typed: TypedVisitor) => void
  /** The vehicle of that visit carries something out. */
  readonly onGoods: (itemId: string) => void
}

export const VisitColumn = (props: VisitColumnProps) => {
  const { detail, inside, focusAsked, mayWrite, onClose, plateOf, onGoods } = props
  const steady = {
    onClose: useSteady(onClose),
    onSaved: useSteady(props.onSaved),
    onRefuse: useSteady(props.onRefuse),
  }
  if (detail.kind === 'in')
    return mayWrite ? (
      <WithDraft form="visit-new">{draft => <SignInForm {...{ draft, focusAsked }} {...steady} />}</WithDraft>
    ) : null
  if (detail.kind === 'out')
    return <LeaveForm inside={inside.visits} {...{ focusAsked, onClose, plateOf, onGoods }} />
  if (!('itemId' in detail)) return null
  return <OneVisit key={`${detail.kind} ${detail.itemId}`} {...props} detail={detail} />
}

type OneVisitProps = VisitColumnProps & { readonly detail: Extract<VisitDetail, { itemId: string }> }

const OneVisit = ({ detail, inside, plateOf, ...shared }: OneVisitProps) => {
  const { itemId, kind } = detail
  const { data: visit, error, refetch } = useAsk('visit.one', { itemId })
  useAsk('draft.read', { form: draftFormOf(itemId) }, { isEnabled: shared.mayWrite })
  if (error && !visit) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (visit === null) return <FailureBox what={text.card.unknown} />
  if (!visit) return <Skeleton reason={text.card.waiting} />
  const back = () => shared.onDetail({ kind: 'visit', itemId })
  const missingBadge = inside.missingBadges.find(missing => missing.itemId === itemId)?.badge
  const plate = plateOf(itemId)
  return <PartOf {...shared} {...{ kind, visit, missingBadge, plate, back }} />
}

type PartOfProps = Pick<
  VisitColumnProps,
  'mayWrite' | 'mayLook' | 'onDetail' | 'onClose' | 'vehicleOf' | 'onGoods'
> & {
  readonly kind: OneVisitProps['detail']['kind']
  readonly visit: ShownVisit
  readonly missingBadge: string | undefined
  readonly plate: string | undefined
  readonly back: () => void
}

const PartOf = ({ kind, visit, plate, back, ...props }: PartOfProps) => {
  const { mayWrite, mayLook, missingBadge, onDetail, onClose, vehicleOf, onGoods } = props
  const { itemId } = visit
  switch (kind) {
    case 'leave':
      return (
        <LeavePart visit={visit} plate={plate} onGoods={() => onGoods(itemId)} onDone={back} onClose={back} />
      )
    case 'take-back':
      return <TakeBackForm visit={visit} onDone={back} onClose={back} />
    case 'correct':
      return (
        <WithDraft form={draftFormOf(itemId)}>
          {draft => <CorrectVisit {...{ visit, draft }} onDone={back} onClose={back} />}
        </WithDraft>
      )
    case 'visit':
      return (
        <VisitCard
          visit={visit}
          mayLook={mayLook}
          missingBadge={missingBadge}
          vehicle={visit.passageId === undefined ? null : vehicleOf(visit.passageId)}
          onClose={onClose}
          {...(mayWrite && { onAct: act => onDetail({ kind: act, itemId }) })}
        />
      )
  }
}

const draftFormOf = (itemId: string): DraftForm => `visit-${itemId.toLowerCase()}`

type WithDraftProps = {
  readonly form: DraftForm
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it. */
const WithDraft = ({ form, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form })
  useHeldKeys(isPending)
  return isPending ? <Skeleton reason={text.card.waiting} /> : children(data ?? null)
}
