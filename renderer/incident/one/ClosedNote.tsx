import type { IncidentView } from '../../../shared/incident/contract.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { timeShown } from '../clock-words.ts'
import { incidentText } from '../text.ts'

const { clocks: text } = incidentText

type ClosedNoteProps = { readonly closed: NonNullable<IncidentView['closed']> }

/** It is over: since when, by what, whose word. */
export const ClosedNote = ({ closed }: ClosedNoteProps) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const how =
    closed.how === 'final-report'
      ? text.byFinal
      : fill(text.byDecision, { leader: closed.leader, words: closed.words })
  return (
    <p className="incident-closed">
      {fill(text.closed, { at: timeShown(closed.on, around), name: closed.byName, how })}
    </p>
  )
}
