import type { BackupStanding } from '../../shared/backup/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { backupText } from './text.ts'

const { trial: text } = backupText

type TrialPanelProps = {
  readonly standing: BackupStanding
  /** Absent where it cannot be asked for now. */
  readonly onTry?: () => void
}

/** One button: whether what lies at a place can be made a book again. */
export const TrialPanel = ({ standing: { trial, isTrialDue, places }, onTry }: TrialPanelProps) => (
  <section className="panel backup-trial" aria-label={text.title} data-pane="">
    <h2>{text.title}</h2>
    <p className="meta">{text.note}</p>
    <p role="status">{trial ? <LastTrial trial={trial} /> : text.never}</p>
    {isTrialDue ? <p className="meta">{text.due}</p> : null}
    {onTry && places.some(({ at }) => at !== undefined) ? (
      <div>
        <Button onPress={onTry}>{text.run}</Button>
      </div>
    ) : null}
  </section>
)

const LastTrial = ({ trial }: { readonly trial: NonNullable<BackupStanding['trial']> }) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  const at = shownTime(trial.at, timeZone, now)
  if (trial.ok) return <StateWord mark="fine">{fill(text.ok, { at, backup: trial.backup })}</StateWord>
  const { what = '', wayOn = '' } = trial.failure ? sentenceFor(trial.failure) : {}
  return <StateWord mark="due">{`${fill(text.failed, { at })}：${what}${wayOn}`}</StateWord>
}
