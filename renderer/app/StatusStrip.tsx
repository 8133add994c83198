import './status-strip.css'
import type { BackupSign } from '../../shared/backup/index.ts'
import { clockWithSecondsOf, dayOf, weekdayOf } from '../../shared/calendar/index.ts'
import { useSound } from '../alarm/sound.tsx'
import { soundText } from '../alarm/sound-text.ts'
import { Button } from '../ui/Button.tsx'
import { CountChip } from '../ui/CountChip.tsx'
import { Mark, type MarkKind } from '../ui/Mark.tsx'
import { ageOf } from './age-of.ts'
import type { Alarms } from './alarms.ts'
import { useMinute, useSecond, useUnitClock } from './clock.tsx'
import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'
import { pcClockWarning } from './pc-clock.ts'
import { useStation } from './station.tsx'

type StatusStripProps = {
  readonly alarms: Alarms
  /** Nobody is signed in: clock, marks and the journal's state alone. */
  readonly isLocked?: boolean
  /** Who sits here. */
  readonly account?: string
  readonly onLock?: () => void
  /** Who is on duty. */
  readonly onDuty?: React.ReactNode
  /** The nearest deadline. */
  readonly nearest?: React.ReactNode
}

/** Never covered, not even by a dialog. */
export const StatusStrip = ({
  alarms,
  isLocked = false,
  account,
  onLock,
  onDuty,
  nearest,
}: StatusStripProps) => (
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the header of a page is its banner and may be named
  <header className="strip" aria-label={frameText.strip} data-react-aria-top-layer="">
    <StripClock />
    {onDuty}
    {nearest}
    <StripWarnings />
    <div className="strip-cell strip-counts">
      <CountChip kind="urgent" count={alarms.urgent} isMarkOnly={isLocked} />
      <CountChip kind="due" count={alarms.due + useSilentCount()} isMarkOnly={isLocked} />
      <CountChip kind="notice" count={alarms.notice} isMarkOnly={isLocked} />
    </div>
    {account === undefined ? null : (
      <div className="strip-cell strip-account">
        <span className="strip-word">{frameText.signedIn}</span>
        <span>{account}</span>
        {onLock ? (
          <Button onPress={onLock} shownKey="Ctrl+L">
            {frameText.lock}
          </Button>
        ) : null}
      </div>
    )}
    {isLocked ? null : <BackupState />}
    <JournalState />
  </header>
)

/** An alarm that nobody can hear is itself something to act on soon (ux §9). */
const useSilentCount = (): number => Number(useSound().output === 'silent')

/** The unit's clock. Not live: nobody wants to hear every second. */
const StripClock = () => {
  const { timeZone } = useUnitClock()
  const now = useSecond()
  return (
    <div className="strip-cell strip-now">
      <span className="strip-clock">{clockWithSecondsOf(now, timeZone)}</span>
      <span className="strip-word">{`${weekdayOf(now, timeZone)} ${dayOf(now, timeZone).slice(5)}`}</span>
    </div>
  )
}

const StripWarnings = () => {
  const status = useStation()
  const { clock, timeZone } = useUnitClock()
  const pc = { nowMs: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const warnings = [
    status.clock.state === 'good' ? undefined : frameText.clockWrong[status.clock.state],
    status.space === 'enough' ? undefined : frameText.space[status.space],
    useSilentCount() === 0 ? undefined : soundText.silent,
    status.demo ? undefined : pcClockWarning(clock.now(), timeZone, pc),
  ].filter(warning => warning !== undefined)
  return (
    <div className="strip-cell strip-slack">
      {warnings.map(warning => (
        <span key={warning} className="strip-warning">
          <Mark kind="due" />
          {warning}
        </span>
      ))}
    </div>
  )
}

const backupMarks: { readonly [state in BackupSign['state']]: MarkKind } = {
  none: 'pending',
  never: 'due',
  good: 'fine',
  failed: 'due',
  overdue: 'due',
}

/** The worst of all places, and how old the oldest of the good backups is. */
const BackupState = () => {
  const { backup } = useStation()
  const age = ageOf(backup.at, useMinute())
  return (
    <div
      className={`strip-cell strip-journal strip-backup-${backup.state}`}
      role="img"
      aria-label={fill(frameText.backup[backup.state], { age })}
    >
      {frameText.backupShort}
      {age === '' ? null : <span className="strip-word">{age}</span>}
      <Mark kind={backupMarks[backup.state]} />
    </div>
  )
}

const journalMarks: { readonly [state: string]: MarkKind } = {
  verified: 'fine',
  verifying: 'pending',
  broken: 'broken',
}

const JournalState = () => {
  const { state } = useStation().journal
  return (
    <div
      className={`strip-cell strip-journal strip-journal-${state}`}
      role="img"
      aria-label={frameText.journal[state]}
    >
      {frameText.journalShort}
      <Mark kind={journalMarks[state] ?? 'pending'} />
    </div>
  )
}
