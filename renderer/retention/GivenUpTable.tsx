import { shownTime } from '../../shared/calendar/index.ts'
import type { RetentionStanding, ShownGivenUp } from '../../shared/retention/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { retentionText } from './text.ts'

const { done: text } = retentionText

/** What two persons gave up, whether the keys are gone, and where a backup still holds them. */
export const GivenUpTable = ({ givenUp }: Pick<RetentionStanding, 'givenUp'>) => (
  <section className="panel" aria-label={text.title} data-pane="">
    <div className="retention-head">
      <h2>{text.title}</h2>
    </div>
    {givenUp.length === 0 ? (
      <p className="retention-none">{text.none}</p>
    ) : (
      <table className="plain-table" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{text.head.month}</th>
            <th scope="col" className="number">
              {text.head.people}
            </th>
            <th scope="col">{text.head.who}</th>
            <th scope="col">{text.head.at}</th>
          </tr>
        </thead>
        <tbody>
          {givenUp.map(given => (
            <GivenUpRow key={given.month} {...given} />
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const GivenUpRow = ({ month, people, proposedByName, byName, destroyedAt, keysAt }: ShownGivenUp) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return (
    <>
      <tr>
        <th scope="row">{month}</th>
        <td className="number">{grouped(people)}</td>
        <td>{fill(text.who, { proposed: proposedByName, confirmed: byName })}</td>
        <td>
          {destroyedAt === undefined ? (
            <StateWord mark="due">{text.pending}</StateWord>
          ) : (
            shownTime(destroyedAt, timeZone, now)
          )}
        </td>
      </tr>
      {keysAt.length > 0 ? (
        <tr>
          <td colSpan={4} className="retention-places">
            {fill(text.places, { places: keysAt.join('，') })}
          </td>
        </tr>
      ) : null}
    </>
  )
}
