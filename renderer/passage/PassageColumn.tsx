import './passage.css'
import type { Draft } from '../../shared/draft/contract.ts'
import type { KnownVehicle, ShownPassage, VehiclesNow } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useHeldKeys } from '../app/keys.tsx'
import type { Typed } from '../app/places.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ComeBackForm } from './ComeBackForm.tsx'
import { CorrectPassage } from './CorrectPassage.tsx'
import { GoOutForm } from './GoOutForm.tsx'
import { LeaveVehicle } from './LeaveVehicle.tsx'
import { PassageCard } from './PassageCard.tsx'
import { TakeBackPassage } from './TakeBackPassage.tsx'
import { passageText as text } from './text.ts'
import { useToPasses } from './use-to-passes.ts'
import { VehicleForm } from './VehicleForm.tsx'

/** What stands beside the list: a vehicle at the gate, or one passage. `isFromForm`: the next vehicle follows. `typed`: before the passes were looked at. */
export type PassageDetail =
  | { readonly kind: 'vehicle' }
  | { readonly kind: 'go-out'; readonly known: KnownVehicle; readonly typed?: Typed }
  | {
      readonly kind: 'end'
      readonly itemId: string
      readonly isFromForm: boolean
      readonly typed?: Typed
    }
  | { readonly kind: 'passage' | 'correct' | 'take-back'; readonly itemId: string }

type PassageColumnProps = {
  readonly detail: PassageDetail
  readonly vehicles: VehiclesNow
  /** Counts up whenever the form is to have the focus. */
  readonly focusAsked: number
  readonly mayWrite: boolean
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  readonly onDetail: (detail: PassageDetail) => void
  /** The list is to have the focus. */
  readonly onClose: () => void
  readonly onSaved: (itemId: string) => void
}

export const PassageColumn = (props: PassageColumnProps) => {
  const { detail, vehicles, focusAsked, mayWrite, onDetail, onClose, onSaved } = props
  const toPasses = useToPasses()
  const next = () => onDetail({ kind: 'vehicle' })
  switch (detail.kind) {
    case 'vehicle':
      return mayWrite ? (
        <WithDraft form="passage-new">
          {draft => (
            <VehicleForm
              {...{ draft, focusAsked, onClose, onSaved }}
              places={vehicles.places}
              onLeave={itemId => onDetail({ kind: 'end', itemId, isFromForm: true })}
              onGoOut={known => onDetail({ kind: 'go-out', known })}
            />
          )}
        </WithDraft>
      ) : null
    case 'go-out':
      return (
        <GoOutForm
          known={detail.known}
          typed={detail.typed}
          onPasses={typed => toPasses({ for: 'vehicle-out', known: detail.known, typed })}
          onDone={itemId => {
            next()
            onSaved(itemId)
          }}
          onClose={next}
        />
      )
    case 'end':
      return <OneEnding key={detail.itemId} {...props} detail={detail} />
    default:
      return <OnePassage key={`${detail.kind} ${detail.itemId}`} {...props} detail={detail} />
  }
}

type EndingProps = PassageColumnProps & { readonly detail: Extract<PassageDetail, { kind: 'end' }> }

/** It stands in the list already: nothing is waited for while somebody types. */
const OneEnding = ({ detail, vehicles, onDetail }: EndingProps) => {
  const { itemId, isFromForm, typed: before } = detail
  const toPasses = useToPasses()
  const passage = vehicles.passages.find(open => open.itemId === itemId)
  const back = () => onDetail(isFromForm ? { kind: 'vehicle' } : { kind: 'passage', itemId })
  if (!passage) return <FailureBox what={text.card.unknown} />
  return passage.kind === 'official' ? (
    <ComeBackForm passage={passage} places={vehicles.places} onDone={back} onClose={back} />
  ) : (
    <LeaveVehicle
      passage={passage}
      typed={before}
      onPasses={typed => toPasses({ for: 'vehicle-end', itemId, isFromForm, typed })}
      onDone={back}
      onClose={back}
    />
  )
}

type OnePassageProps = PassageColumnProps & {
  readonly detail: Exclude<Extract<PassageDetail, { itemId: string }>, { kind: 'end' }>
}

const OnePassage = ({ detail, mayWrite, mayLook, onDetail, onClose }: OnePassageProps) => {
  const { itemId, kind } = detail
  const { data: passage, error, refetch } = useAsk('passage.one', { itemId })
  useAsk('draft.read', { form: draftFormOf(itemId) }, { isEnabled: mayWrite })
  if (error && !passage) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (passage === null) return <FailureBox what={text.card.unknown} />
  if (!passage) return <Skeleton reason={text.card.waiting} />
  return <PartOf {...{ kind, passage, mayWrite, mayLook, onDetail, onClose }} />
}

type PartOfProps = Pick<PassageColumnProps, 'mayWrite' | 'mayLook' | 'onDetail' | 'onClose'> & {
  readonly kind: OnePassageProps['detail']['kind']
  readonly passage: ShownPassage
}

const PartOf = ({ kind, passage, mayWrite, mayLook, onDetail, onClose }: PartOfProps) => {
  const { itemId } = passage
  const back = () => onDetail({ kind: 'passage', itemId })
  switch (kind) {
    case 'take-back':
      return <TakeBackPassage passage={passage} onDone={back} onClose={back} />
    case 'correct':
      return (
        <WithDraft form={draftFormOf(itemId)}>
          {draft => <CorrectPassage {...{ passage, draft }} onDone={back} onClose={back} />}
        </WithDraft>
      )
    case 'passage':
      return (
        <PassageCard
          passage={passage}
          mayLook={mayLook}
          onClose={onClose}
          {...(mayWrite && {
            onAct: act =>
              onDetail(act === 'end' ? { kind: act, itemId, isFromForm: false } : { kind: act, itemId }),
          })}
        />
      )
  }
}

const draftFormOf = (itemId: string): DraftForm => `passage-${itemId.toLowerCase()}`

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
