import './recovery.css'
import { useState } from 'react'
import type { BackupStanding } from '../../shared/backup/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { NewKeyForm } from './NewKeyForm.tsx'
import { recoveryText } from './text.ts'

const { panel: text } = recoveryText

type RecoveryKeyPanelProps = {
  readonly standing: BackupStanding
  /** The administrator, in a book that can be written to. */
  readonly mayDraw: boolean
}

/** Which recovery key is in force; the administrator draws one, or another in its place. */
export const RecoveryKeyPanel = ({ standing, mayDraw }: RecoveryKeyPanelProps) => {
  const { recoveryKey: key, hasRecoveryKey } = standing
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  const label = key || hasRecoveryKey ? text.replace : text.draw
  useKeys(text.title, [
    { name: 'recovery.draw', label, keys: [text.keys.draw], mayRun: mayDraw && !isOpen, run: open },
  ])
  return (
    <section className="panel recovery-panel" aria-label={text.title} data-pane="">
      <h2>{text.title}</h2>
      <InForce standing={standing} />
      {mayDraw && !isOpen ? (
        <div>
          <Button shownKey={text.keys.draw} onPress={open}>
            {label}
          </Button>
        </div>
      ) : null}
      {mayDraw && isOpen ? <NewKeyForm isReplaced={hasRecoveryKey} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}

const InForce = ({
  standing: { recoveryKey: key, hasRecoveryKey },
}: Pick<RecoveryKeyPanelProps, 'standing'>) => {
  const { clock, timeZone } = useUnitClock()
  if (!key) return <NoticeBox kind="due">{hasRecoveryKey ? text.unvouched : text.none}</NoticeBox>
  const { number, at, isOpened } = key
  if (isOpened) return <NoticeBox kind="due">{fill(text.opened, { number })}</NoticeBox>
  return <p>{fill(text.inForce, { number, at: shownTime(at, timeZone, clock.now()) })}</p>
}
