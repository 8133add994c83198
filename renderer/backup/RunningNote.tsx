import { ProgressBar } from 'react-aria-components'
import type { BackupStanding } from '../../shared/backup/contract.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { backupText as text } from './text.ts'

type RunningNoteProps = {
  readonly running: NonNullable<BackupStanding['running']>
  readonly onCancel: () => void
}

/** What is under way, how far it is, and the button that ends it. */
export const RunningNote = ({ running: { what, place, done, total }, onCancel }: RunningNoteProps) => (
  <section className="panel backup-running" aria-label={text.progress} data-pane="">
    <span>{fill(text.running[what], { place })}</span>
    <ProgressBar aria-label={text.progress} value={done} maxValue={Math.max(total, 1)}>
      {({ percentage = 0 }) => <span>{fill(text.percent, { percent: Math.floor(percentage) })}</span>}
    </ProgressBar>
    <Button onPress={onCancel}>{text.cancel}</Button>
  </section>
)
