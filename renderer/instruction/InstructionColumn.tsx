import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { useRenewed } from '../app/use-renewed.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { DecideForm } from './DecideForm.tsx'
import { draftFormOf } from './draft-form.ts'
import { GiveInstructionForm } from './GiveInstructionForm.tsx'
import { InstructionCard } from './InstructionCard.tsx'
import type { InstructionDetail, InstructionViewAct } from './instruction-state.ts'
import { ConveyForm, ReportForm, ReportOwnForm } from './PersonForms.tsx'
import { instructionText } from './text.ts'

type InstructionColumnProps = {
  readonly detail: InstructionDetail
  readonly mayWrite: boolean
  readonly act: (act: InstructionViewAct) => void
}

/** What stands beside the list: the form of a new one, or one instruction and what is done with it. */
export const InstructionColumn = ({ detail, mayWrite, act }: InstructionColumnProps) => {
  const saved = (itemId: string) => act({ kind: 'open', detail: { kind: 'card', itemId } })
  if (detail.kind === 'none') return null
  if (detail.kind !== 'give')
    return <OneInstruction key={`${detail.kind} ${detail.itemId}`} {...{ detail, mayWrite, act }} />
  const { source, tracks } = detail
  return (
    <GiveInstructionForm
      key={JSON.stringify({ source, tracks })}
      source={source}
      tracks={tracks}
      onSaved={saved}
      onClose={() => act({ kind: 'close' })}
    />
  )
}

type OneProps = InstructionColumnProps & {
  readonly detail: Exclude<InstructionDetail, { kind: 'none' | 'give' }>
}

const OneInstruction = ({ detail: { kind, itemId }, mayWrite, act }: OneProps) => {
  const { data: instruction, error, refetch } = useAsk('instruction.one', { itemId })
  const renewed = useRenewed()
  if (error && !instruction)
    return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (instruction === null) return <FailureBox what={instructionText.card.unknown} />
  if (!instruction) return <Skeleton reason={instructionText.waiting} />
  const back = () => act({ kind: 'open', detail: { kind: 'card', itemId } })
  const done = () => void renewed('instruction.one', { itemId }).then(back)
  const form = { instruction, onDone: done, onClose: back }
  switch (kind) {
    case 'card':
      return (
        <InstructionCard
          instruction={instruction}
          mayWrite={mayWrite}
          onAct={what => act({ kind: 'open', detail: { kind: what, itemId } })}
          onClose={() => act({ kind: 'close' })}
        />
      )
    case 'convey':
      return (
        <WithDraft form={draftFormOf('convey', itemId)}>
          {draft => <ConveyForm {...form} draft={draft} />}
        </WithDraft>
      )
    case 'report':
      return (
        <WithDraft form={draftFormOf('report', itemId)}>
          {draft => <ReportForm {...form} draft={draft} />}
        </WithDraft>
      )
    case 'report-own':
      return (
        <WithDraft form={draftFormOf('report', itemId)}>
          {draft => <ReportOwnForm {...form} draft={draft} />}
        </WithDraft>
      )
    case 'correct':
      return (
        <WithDraft form={draftFormOf('correct', itemId)}>
          {draft => <CorrectForm {...form} draft={draft} />}
        </WithDraft>
      )
    case 'decide':
    case 'withdraw':
      return <DecideForm {...form} kind={kind} />
  }
}

type WithDraftProps = {
  readonly form: DraftForm
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it. */
const WithDraft = ({ form, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? <Skeleton reason={instructionText.waiting} /> : children(data ?? null)
}
