import type { Draft } from '../../shared/draft/contract.ts'
import type { ShownMail } from '../../shared/mail/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { BatchForm } from './BatchForm.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { type MailActName, MailCard } from './MailCard.tsx'
import { PaperForm } from './PaperForm.tsx'
import { ReceiveForm } from './ReceiveForm.tsx'
import { SignForm } from './SignForm.tsx'
import { ReturnForm, StoreForm, TakeBackForm } from './SmallForms.tsx'
import { mailText as text } from './text.ts'

/** What stands beside the list: whatever comes, or one item and what is done with it. */
export type MailDetail =
  | { readonly kind: 'none' | 'new' | 'batch' }
  | { readonly kind: 'item' | MailActName; readonly itemId: string }

type MailColumnProps = {
  readonly detail: MailDetail
  /** Counts up whenever the form is to have the focus. */
  readonly focusAsked: number
  readonly mayWrite: boolean
  readonly onDetail: (detail: MailDetail) => void
  /** The list is to have the focus. */
  readonly onClose: () => void
  readonly onSaved: (itemId: string) => void
}

export const MailColumn = (props: MailColumnProps) => {
  const { detail, focusAsked, mayWrite, onClose, onSaved } = props
  if (detail.kind === 'none') return null
  if ('itemId' in detail)
    return <OneItem key={`${detail.kind} ${detail.itemId}`} {...props} detail={detail} />
  if (!mayWrite) return null
  if (detail.kind === 'batch') return <WithSections focusAsked={focusAsked} onClose={onClose} />
  return (
    <WithDraft form="mail-new">
      {draft => <ReceiveForm {...{ draft, focusAsked, onClose, onSaved }} />}
    </WithDraft>
  )
}

type WithSectionsProps = { readonly focusAsked: number; readonly onClose: () => void }

const WithSections = ({ focusAsked, onClose }: WithSectionsProps) => {
  const { data: sections, error, refetch } = useAsk('directory.sections', {})
  if (error && !sections) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!sections) return <Skeleton reason={text.waitingFor} />
  return (
    <WithDraft form="mail-batch">
      {draft => <BatchForm {...{ sections, draft, focusAsked, onClose }} />}
    </WithDraft>
  )
}

type OneItemProps = MailColumnProps & { readonly detail: Extract<MailDetail, { itemId: string }> }

const OneItem = ({ detail: { itemId, kind }, mayWrite, onDetail, onClose }: OneItemProps) => {
  const { data: mail, error, refetch } = useAsk('mail.one', { itemId })
  useAsk('draft.read', { form: draftFormOf(itemId) }, { isEnabled: mayWrite })
  if (error && !mail) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (mail === null) return <FailureBox what={text.card.unknown} />
  if (!mail) return <Skeleton reason={text.waitingFor} />
  const back = () => onDetail({ kind: 'item', itemId })
  if (kind === 'item')
    return (
      <MailCard
        mail={mail}
        onClose={onClose}
        {...(mayWrite && { onAct: act => onDetail({ kind: act, itemId }) })}
      />
    )
  return <ActOn kind={kind} mail={mail} onDone={back} />
}

type ActOnProps = { readonly kind: MailActName; readonly mail: ShownMail; readonly onDone: () => void }

const ActOn = ({ kind, mail, onDone }: ActOnProps) => {
  switch (kind) {
    case 'sign':
      return <SignForm {...{ mail, onDone }} />
    case 'paper':
      return <PaperForm {...{ mail, onDone }} />
    case 'store':
      return <StoreForm {...{ mail, onDone }} />
    case 'return':
      return <ReturnForm {...{ mail, onDone }} />
    case 'take-back':
      return <TakeBackForm {...{ mail, onDone }} />
    case 'correct':
      return (
        <WithDraft form={draftFormOf(mail.itemId)}>
          {draft => <CorrectForm {...{ mail, draft, onDone }} />}
        </WithDraft>
      )
  }
}

const draftFormOf = (itemId: string): DraftForm => `mail-${itemId.toLowerCase()}`

type WithDraftProps = {
  readonly form: DraftForm
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it. */
const WithDraft = ({ form, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? <Skeleton reason={text.waitingFor} /> : children(data ?? null)
}
