import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownTurnAway } from '../../shared/turn-away/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { TypedVisitor } from '../visit/index.ts'
import { CallForm } from './CallForm.tsx'
import { CorrectTurnAway, correctionDraftOf } from './CorrectTurnAway.tsx'
import { SettleForm } from './SettleForm.tsx'
import { TurnAwayCard, type TurnAwayCardAct } from './TurnAwayCard.tsx'
import { TurnAwayForm } from './TurnAwayForm.tsx'
import { turnAwayText as text } from './text.ts'

/** What stands beside the list of somebody turned away: the form, or one of them. */
export type TurnAwayDetail =
  | { readonly kind: 'turn-away-new'; readonly typed?: TypedVisitor }
  | { readonly kind: 'turn-away' | TurnAwayCardAct; readonly itemId: string }

type TurnAwayColumnProps = {
  readonly detail: TurnAwayDetail
  readonly focusAsked: number
  readonly mayWrite: boolean
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  readonly onDetail: (detail: TurnAwayDetail) => void
  /** He is written down and the window is free for whoever comes next. */
  readonly onOver: () => void
  readonly onClose: () => void
}

export const TurnAwayColumn = (props: TurnAwayColumnProps) => {
  const { detail, focusAsked, mayWrite, onDetail, onOver, onClose } = props
  if (detail.kind !== 'turn-away-new')
    return <One key={`${detail.kind} ${detail.itemId}`} {...props} detail={detail} />
  if (!mayWrite) return null
  return (
    <WithDraft form="turn-away-new">
      {draft => (
        <TurnAwayForm
          draft={draft}
          typed={detail.typed}
          focusAsked={focusAsked}
          onSaved={(itemId, isOver) => (isOver ? onOver() : onDetail({ kind: 'turn-away', itemId }))}
          onClose={onClose}
        />
      )}
    </WithDraft>
  )
}

type OneProps = TurnAwayColumnProps & { readonly detail: Extract<TurnAwayDetail, { itemId: string }> }

const One = ({ detail, mayWrite, mayLook, onDetail, onClose }: OneProps) => {
  const { itemId, kind } = detail
  const { data, error, refetch } = useAsk('turn-away.one', { itemId })
  useAsk('draft.read', { form: correctionDraftOf(itemId) }, { isEnabled: mayWrite })
  if (error && !data) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (data === null) return <FailureBox what={text.card.unknown} />
  if (!data) return <Skeleton reason={text.card.waiting} />
  const back = () => onDetail({ kind: 'turn-away', itemId })
  return <Part {...{ kind, mayWrite, mayLook, onDetail, onClose, back }} turnAway={data} />
}

type PartProps = Pick<TurnAwayColumnProps, 'mayWrite' | 'mayLook' | 'onDetail' | 'onClose'> & {
  readonly kind: OneProps['detail']['kind']
  readonly turnAway: ShownTurnAway
  readonly back: () => void
}

const Part = ({ kind, turnAway, mayWrite, mayLook, onDetail, onClose, back }: PartProps) => {
  const { itemId } = turnAway
  switch (kind) {
    case 'turn-away-call':
      return <CallForm itemId={itemId} onDone={back} onClose={back} />
    case 'turn-away-settle':
      return <SettleForm itemId={itemId} onDone={back} onClose={back} />
    case 'turn-away-correct':
      return (
        <WithDraft form={correctionDraftOf(itemId)}>
          {draft => <CorrectTurnAway {...{ turnAway, draft }} onDone={back} onClose={back} />}
        </WithDraft>
      )
    case 'turn-away':
      return (
        <TurnAwayCard
          turnAway={turnAway}
          mayLook={mayLook}
          onClose={onClose}
          {...(mayWrite && { onAct: act => onDetail({ kind: act, itemId }) })}
        />
      )
  }
}

type WithDraftProps = {
  readonly form: DraftForm
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it. */
const WithDraft = ({ form, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? <Skeleton reason={text.card.waiting} /> : children(data ?? null)
}
