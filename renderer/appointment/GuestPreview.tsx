import { useDeferredValue, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { type GuestRow, guestProblemInWords } from '../../shared/appointment/read-guests.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { maskedPaperNumber } from '../../shared/papers/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { type AppointmentValues, listIn } from './appointment-values.ts'
import { appointmentText as text } from './text.ts'

/** Every row of the pasted list, with what is wrong about it; the wrong ones first, for they are not taken. */
export const GuestPreview = () => {
  const { clock, timeZone } = useUnitClock()
  const pasted = useDeferredValue(useWatch<AppointmentValues, 'pasted'>({ name: 'pasted' }))
  const list = useMemo(() => listIn({ pasted }, dayOf(clock.now(), timeZone)), [pasted, clock, timeZone])
  if (list.state !== 'read') return null
  const wrong = list.rows.filter(({ problem }) => problem)
  const good = list.rows.length - wrong.length
  return (
    <section className="appointment-preview" aria-label={text.preview} aria-live="polite">
      <p className="meta">{fill(text.previewScope, { all: list.rows.length, good, wrong: wrong.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.fields.idNumber}</th>
            <th scope="col">{text.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {[...wrong, ...list.rows.filter(({ problem }) => !problem)].map(row => (
            <Line key={row.row} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Line = ({ row: { row, guest, problem } }: { readonly row: GuestRow }) => (
  <tr>
    <td>{row}</td>
    <td>{guest.name}</td>
    <td>{guest.idNumber === undefined ? '' : maskedPaperNumber(guest.idNumber)}</td>
    <td>
      <StateWord mark={problem ? 'urgent' : 'fine'}>
        {problem ? guestProblemInWords(problem) : text.ok}
      </StateWord>
    </td>
  </tr>
)
