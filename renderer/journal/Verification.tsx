import { ProgressBar } from 'react-aria-components'
import { shownTime } from '../../shared/calendar/index.ts'
import type { JournalPositions } from '../../shared/journal/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { Mark } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { journalText as text } from './text.ts'

type Verified = { readonly verification: JournalPositions['verification'] }

/** The result in one large line, or how far it has come. */
export const Verification = ({ verification }: Verified) => (
  <section className="panel verification" aria-label={text.verification} data-pane="">
    <div className="verification-head">
      <h2>{text.verification}</h2>
      <VerifiedAt verification={verification} />
    </div>
    <VerificationState verification={verification} />
  </section>
)

const VerifiedAt = ({ verification }: Verified) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  if (verification.state !== 'done') return null
  return <span className="meta">{fill(text.at, { at: shownTime(verification.at, timeZone, now) })}</span>
}

const VerificationState = ({ verification }: Verified) => {
  switch (verification.state) {
    case 'never':
      return <p>{text.never}</p>
    case 'running':
      return <Progress done={verification.done} total={verification.total} />
    case 'done': {
      const [commits, problems] = [grouped(verification.commits), verification.problems.length]
      return (
        <p className="verification-result">
          <Mark kind={verification.ok ? 'fine' : 'broken'} />
          {fill(verification.ok ? text.sound : text.faulty, { commits, problems })}
        </p>
      )
    }
  }
}

const Progress = ({ done, total }: { readonly done: number; readonly total: number }) => (
  <ProgressBar className="progress" aria-label={text.progress} value={done} maxValue={Math.max(total, 1)}>
    {({ percentage = 0 }) => (
      <>
        <span>
          {total === 0 ? text.begun : fill(text.running, { done: grouped(done), total: grouped(total) })}
        </span>
        <span className="progress-track">
          <span className="progress-done" style={{ width: `${percentage}%` }} />
        </span>
      </>
    )}
  </ProgressBar>
)
