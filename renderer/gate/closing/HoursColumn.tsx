import { sentenceFor } from '../../../shared/refusals.ts'
import { useAsk } from '../../app/use-ask.ts'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CloseForm } from './CloseForm.tsx'
import { OpenForm } from './OpenForm.tsx'
import { closingText as text } from './text.ts'

type HoursColumnProps = { readonly onClose: () => void }

/** The form for the gate's next hour: opening it, or the list that is gone through before it is closed. */
export const HoursColumn = ({ onClose }: HoursColumnProps) => {
  const { data: standing, error, refetch } = useAsk('gate.standing', {})
  if (error && !standing) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!standing) return <Skeleton reason={text.waiting} />
  return standing.isOpen ? (
    <CloseForm standing={standing} onClose={onClose} />
  ) : (
    <OpenForm onClose={onClose} />
  )
}
