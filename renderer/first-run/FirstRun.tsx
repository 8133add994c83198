import './first-run.css'
import { sentenceFor } from '../../shared/refusals.ts'
import { frameText } from '../app/frame-text.ts'
import { useAsk } from '../app/use-ask.ts'
import { useTitle } from '../app/use-title.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Wizard } from './Wizard.tsx'

/** An empty folder becomes a book, in seven steps that may be left and taken up again. */
export const FirstRun = () => {
  const { data: found, error, refetch } = useAsk('station.read-draft', {})
  useTitle([frameText.firstRunTitle], false)
  if (found) return <Wizard found={found} />
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return <Skeleton reason={frameText.waiting} />
}
