import { shownTime } from '../../shared/calendar/index.ts'
import type { JournalPositions } from '../../shared/journal/contract.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { grouped } from '../ui/prose-count.ts'
import { journalText as text } from './text.ts'

/** The digits shown are enough to compare by eye with a printed sheet. */
const shownDigits = 16

/** The last commit of each chain, to be written down. */
export const ChainTable = ({ positions }: { readonly positions: JournalPositions }) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  return (
    <section className="panel" aria-label={text.chains} data-pane="">
      <table className="plain-table" aria-label={text.chains}>
        <thead>
          <tr>
            <th scope="col">{text.chain}</th>
            <th scope="col" className="number">
              {text.number}
            </th>
            <th scope="col">{text.digits}</th>
            <th scope="col">{text.time}</th>
          </tr>
        </thead>
        <tbody>
          {positions.chains.map(({ chain, seq, hash, at }) => (
            <tr key={chain}>
              <th scope="row">
                {text.realm[parseChain(chain)?.realm ?? 'general']} <span className="code">{chain}</span>
              </th>
              <td className="number">{grouped(seq)}</td>
              <td className="code">{hash.slice(0, shownDigits)}</td>
              <td>{at === '' ? '' : shownTime(at, timeZone, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="journal-foot">
        <span>{text.copyDown}</span>
        <span>
          {text.folder} <span className="code">{positions.folder}</span>
        </span>
      </p>
    </section>
  )
}
