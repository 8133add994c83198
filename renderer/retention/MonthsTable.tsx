import type { RetentionStanding } from '../../shared/retention/contract.ts'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { retentionText } from './text.ts'
import { totalOf } from './words.ts'

const { months: text } = retentionText

/** Whose particulars are kept, by month: those whose time is over in front. */
export const MonthsTable = ({ standing }: { readonly standing: RetentionStanding }) => {
  const { due, kept, keptMonths } = standing
  const rows = [...due.map(row => ({ ...row, isDue: true })), ...kept.map(row => ({ ...row, isDue: false }))]
  return (
    <section className="panel" aria-label={text.title} data-pane="">
      <div className="retention-head">
        <h2>{text.title}</h2>
        <span className="meta">{fill(text.total, { months: due.length, people: totalOf(due) })}</span>
      </div>
      {rows.length === 0 ? (
        <p className="retention-none">{text.none}</p>
      ) : (
        <table className="plain-table" aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col">{text.head.month}</th>
              <th scope="col" className="number">
                {text.head.people}
              </th>
              <th scope="col">{text.head.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, people, isDue }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="number">{grouped(people)}</td>
                <td>
                  <StateWord mark={isDue ? 'notice' : 'fine'}>
                    {isDue ? fill(text.due, { kept: keptMonths }) : text.kept}
                  </StateWord>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
