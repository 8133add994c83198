import { useId } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { grouped } from '../ui/prose-count.ts'
import { entryText } from './text.ts'

const shownDigits = 16

/** Every line of the book that tells of the entry: where it stands, when, who, what, and what pins it. */
export const EntryTrail = ({ itemId }: { readonly itemId: string }) => {
  const id = useId()
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  const { data = [] } = useAsk('duty-log.trail', { itemId }, { keepsLast: true })
  if (data.length === 0) return null
  return (
    <section className="record-trail" aria-labelledby={id}>
      <h3 id={id}>{entryText.trail}</h3>
      <ol>
        {data.map(({ seq, hash, at, byName, act }) => (
          <li key={`${seq} ${act}`} className="trail-line">
            <span>{fill(entryText.bookLine, { seq: grouped(seq) })}</span>
            <span>{shownTime(at, timeZone, now)}</span>
            <span>{byName}</span>
            <span className="trail-act">{act}</span>
            <span className="code">{hash.slice(0, shownDigits)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
