import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ConfirmForm } from './ConfirmForm.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { IssueForm } from './IssueForm.tsx'
import { MoveForm } from './MoveForm.tsx'
import { PassCard } from './PassCard.tsx'
import type { PassAct, PassDetail } from './pass-state.ts'
import { ReleaseForm } from './ReleaseForm.tsx'
import { TakeBackMove } from './TakeBackMove.tsx'
import { passText } from './text.ts'
import { WithdrawForm } from './WithdrawForm.tsx'

const { card: text } = passText

type PassColumnProps = {
  readonly detail: PassDetail
  readonly mayWrite: boolean
  readonly act: (act: PassAct) => void
}

/** What stands beside the list: a form, or one pass. */
export const PassColumn = ({ detail, mayWrite, act }: PassColumnProps) => {
  const close = () => act({ kind: 'close' })
  const saved = (itemId: string) => {
    act({ kind: 'current', itemId })
    act({ kind: 'open', detail: { kind: 'pass', itemId } })
  }
  switch (detail.kind) {
    case 'none':
      return null
    case 'issue':
      return (
        <WithDraft form="exit-pass-new">
          {draft => <IssueForm draft={draft} onSaved={saved} onClose={close} />}
        </WithDraft>
      )
    case 'release':
      return (
        <WithDraft form="exit-pass-release">
          {draft => <ReleaseForm draft={draft} onSaved={saved} onClose={close} />}
        </WithDraft>
      )
    default:
      return <OnePass key={`${detail.kind} ${detail.itemId}`} {...{ detail, mayWrite, act }} />
  }
}

type OnePassProps = PassColumnProps & { readonly detail: Extract<PassDetail, { itemId: string }> }

const OnePass = ({ detail: { kind, itemId }, mayWrite, act }: OnePassProps) => {
  const { data: pass, error, refetch } = useAsk('exit-pass.one', { itemId })
  if (error && !pass) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (pass === null) return <FailureBox what={text.unknown} />
  if (!pass) return <Skeleton reason={text.waiting} />
  const back = () => act({ kind: 'open', detail: { kind: 'pass', itemId } })
  const moved = () => act({ kind: 'moved', itemId })
  switch (kind) {
    case 'pass':
      return (
        <PassCard
          pass={pass}
          mayWrite={mayWrite}
          onAct={what => act({ kind: 'open', detail: { kind: what, itemId } })}
          onClose={() => act({ kind: 'close' })}
        />
      )
    case 'let-out':
      return <MoveForm pass={pass} way="out" onDone={moved} onClose={back} />
    case 'return':
      return <MoveForm pass={pass} way="back" onDone={moved} onClose={back} />
    case 'take-back':
      return <TakeBackMove pass={pass} onDone={back} onClose={back} />
    case 'withdraw':
      return <WithdrawForm pass={pass} onDone={back} onClose={back} />
    case 'confirm':
      return <ConfirmForm pass={pass} onDone={back} onClose={back} />
    case 'correct':
      return (
        <WithDraft form={`exit-pass-${itemId.toLowerCase()}`}>
          {draft => <CorrectForm {...{ pass, draft }} onDone={back} onClose={back} />}
        </WithDraft>
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
  return isPending ? <Skeleton reason={text.waiting} /> : children(data ?? null)
}
