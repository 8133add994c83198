import type { PlaceStanding } from '../../shared/backup/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import type { MarkKind } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { backupText as text } from './text.ts'

const marks: { readonly [S in PlaceStanding['state']]: MarkKind } = {
  never: 'pending',
  good: 'fine',
  failed: 'due',
  overdue: 'due',
}

/** Each place with its state in a word, how old its backup is, and why the last try came to nothing. */
export const PlaceTable = ({ places }: { readonly places: readonly PlaceStanding[] }) => (
  <section className="panel" aria-label={text.places} data-pane="">
    {places.length === 0 ? (
      <p className="backup-empty">{text.noPlaces}</p>
    ) : (
      <table className="plain-table" aria-label={text.places}>
        <thead>
          <tr>
            <th scope="col">{text.head.place}</th>
            <th scope="col">{text.head.state}</th>
            <th scope="col">{text.head.at}</th>
            <th scope="col" className="number">
              {text.head.lines}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(standing => (
            <PlaceRow key={standing.place} {...standing} />
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const PlaceRow = ({ place, state, at, lines, failure }: PlaceStanding) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  const { what = '', wayOn = '', number = '' } = failure ? sentenceFor(failure) : {}
  return (
    <>
      <tr>
        <th scope="row" className="code">
          {place}
        </th>
        <td>
          <StateWord mark={marks[state]}>{text.states[state]}</StateWord>
        </td>
        <td>{at === undefined ? '' : shownTime(at, timeZone, now)}</td>
        <td className="number">{lines === undefined ? '' : grouped(lines)}</td>
      </tr>
      {failure ? (
        <tr>
          <td colSpan={4} className="backup-why">
            {[what, wayOn, number].join(' ')}
          </td>
        </tr>
      ) : null}
    </>
  )
}
