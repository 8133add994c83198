import { roleLabels } from '../../shared/account/index.ts'
import { postsOf } from '../../shared/station/index.ts'
import { fill } from '../app/fill.ts'
import { firstRunText } from './text.ts'
import type { Passwords } from './use-passwords.ts'
import type { FirstPerson } from './values.ts'

const { check: text } = firstRunText

type PasswordListProps = {
  readonly people: readonly FirstPerson[]
  readonly passwords: Passwords
  readonly isBusy: boolean
}

/** Each person's one-time password, shown until it is noted down. */
export const PasswordList = ({ people, passwords: { drawn, mark }, isBusy }: PasswordListProps) => (
  <section className="panel check-passwords" aria-label={text.passwords}>
    <h2>{text.passwords}</h2>
    <p className="meta">{text.passwordsNote}</p>
    <table>
      <thead>
        <tr>
          <th>{text.head.name}</th>
          <th>{text.head.posts}</th>
          <th>{text.head.account}</th>
          <th>{text.head.password}</th>
          <th>{text.head.noted}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, place) => {
          const one = drawn[place]
          return (
            <tr key={person.account}>
              <th scope="row">{person.name}</th>
              <td>
                {postsOf(person)
                  .map(post => roleLabels[post])
                  .join('、')}
              </td>
              <td className="code">{person.account}</td>
              <td className="check-password">
                {one?.isNoted ? (
                  <span className="meta">{text.hidden}</span>
                ) : (
                  <b className="code">{one?.password}</b>
                )}
              </td>
              <td>
                <label className="check-noted">
                  <input
                    type="checkbox"
                    aria-label={fill(text.noted, { name: person.name })}
                    disabled={isBusy}
                    checked={one?.isNoted ?? false}
                    onChange={event => mark(place, event.target.checked)}
                  />
                </label>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
