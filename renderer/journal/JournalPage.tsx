import './journal.css'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ChainTable } from './ChainTable.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { journalText as text } from './text.ts'
import { useVerify } from './use-verify.ts'
import { Verification } from './Verification.tsx'

const whileRunningMs = 500

/** Where the chains stand, how they were last proven, and the button that proves them now. */
export const JournalPage = () => {
  const { isRunning, verify, refusal } = useVerify()
  const { data, error, refetch } = useAsk(
    'journal.positions',
    {},
    isRunning ? { everyMs: whileRunningMs } : {},
  )
  useKeys(text.title, [
    {
      name: 'journal.verify',
      label: text.verify,
      keys: ['Ctrl+Enter'],
      mayRun: !isRunning,
      run: verify,
      isHinted: true,
    },
  ])
  const failed = error?.refusal ?? refusal
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        <Button look="primary" shownKey="Ctrl+Enter" isBusy={isRunning} onPress={verify}>
          {text.verify}
        </Button>
      </ViewHead>
      {failed ? <FailureBox {...sentenceFor(failed)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="journal">
          <Verification verification={data.verification} />
          <ChainTable positions={data} />
          <ProblemTable verification={data.verification} />
        </div>
      ) : failed ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}
