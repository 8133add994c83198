import { useEffect, useRef } from 'react'
import type { BackupPreview, BackupsSeen } from '../../shared/backup/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { backupText } from './text.ts'

const { restore: text } = backupText
/** Enough to be compared by eye with what was written down. */
const shownDigits = 16

type BackupChoiceProps = {
  readonly seen: BackupsSeen
  readonly chosen: BackupPreview | undefined
  readonly onChoose: (backup: BackupPreview) => void
}

/** What was found, the newest first: unit, heads and dates of each, so that nobody restores the wrong one. */
export const BackupChoice = ({ seen: { backups, now }, chosen, onChoose }: BackupChoiceProps) => {
  const { timeZone } = useUnitClock()
  const at = (instant: string) => shownTime(instant, timeZone, now)
  const list = useRef<HTMLFieldSetElement>(null)
  useEffect(() => list.current?.querySelector('input')?.focus(), [])
  return (
    <fieldset className="backup-choice" ref={list}>
      <legend>{text.found}</legend>
      {backups.map(backup => (
        <label key={backup.name}>
          <input
            type="radio"
            name="backup"
            checked={backup.name === chosen?.name}
            onChange={() => onChoose(backup)}
          />
          <span>
            <b>{fill(text.unit, { unit: backup.unit, station: backup.stationName, id: backup.station })}</b>
            <span>{fill(text.takenAt, { at: at(backup.takenAt) })}</span>
            <span>{fill(text.lastAt, { at: at(backup.lastAt) })}</span>
            {backup.chains.map(({ chain, seq, hash }) => (
              <span key={chain} className="code">
                {fill(text.upTo, { chain, seq, digits: hash.slice(0, shownDigits) })}
              </span>
            ))}
          </span>
        </label>
      ))}
      <p className="meta">{fill(text.now, { at: at(now) })}</p>
    </fieldset>
  )
}
