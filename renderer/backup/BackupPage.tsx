import './backup.css'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { RecoveryKeyPanel } from '../recovery/index.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PlacesForm } from './PlacesForm.tsx'
import { PlaceTable } from './PlaceTable.tsx'
import { RestorePanel } from './RestorePanel.tsx'
import { RunningNote } from './RunningNote.tsx'
import { TrialPanel } from './TrialPanel.tsx'
import { backupText as text } from './text.ts'
import { useBackups } from './use-backups.ts'

/** Where backups are kept and how old they are, a trial restore, and what the office sets of it. */
export const BackupPage = () => {
  const session = useSession()
  const { book } = useStation()
  const { standing, error, refusal, act, refetch } = useBackups()
  const isOpen = book.state === 'open'
  const mayAct = mayUse(session, 'backup.act') && isOpen
  const isRunning = standing?.running != null
  const start = () => act({ act: 'start' })
  useKeys(text.title, [
    {
      name: 'backup.start',
      label: text.start,
      keys: ['Ctrl+Enter'],
      mayRun: mayAct && !isRunning,
      run: start,
      isHinted: true,
    },
  ])
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        {mayAct ? (
          <Button look="primary" shownKey="Ctrl+Enter" isBusy={isRunning} onPress={start}>
            {text.start}
          </Button>
        ) : null}
      </ViewHead>
      {error ? <FailureBox {...sentenceFor(error)} onRetry={refetch} /> : null}
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {standing ? (
        <div className="backup">
          {standing.running ? (
            <RunningNote running={standing.running} onCancel={() => act({ act: 'cancel' })} />
          ) : null}
          {!isOpen && mayUse(session, 'backup.restore') ? <RestorePanel /> : null}
          <PlaceTable places={standing.places} />
          {mayAct ? <PlacesForm places={standing.places.map(({ place }) => place)} /> : null}
          <TrialPanel
            standing={standing}
            {...(mayAct && !isRunning ? { onTry: () => act({ act: 'try' }) } : {})}
          />
          <RecoveryKeyPanel standing={standing} mayDraw={isOpen && mayUse(session, 'recovery.draw')} />
        </div>
      ) : error ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}
