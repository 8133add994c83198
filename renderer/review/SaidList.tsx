import { clockOf, dayOf, shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ReviewDay, ReviewSaid } from '../../shared/review/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Tag } from '../ui/Tag.tsx'
import { reviewText } from './text.ts'

const text = reviewText.said

/** What leaders said of the day, and what became of what they returned. */
export const SaidList = ({ day }: { readonly day: ReviewDay }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
  <section className="review-said" aria-labelledby="review-said" tabIndex={0}>
    <div className="review-panel-head">
      <h2 id="review-said">{text.title}</h2>
      <span className="meta">{day.said.length}</span>
    </div>
    {day.said.length === 0 ? <p className="meta review-said-none">{text.none}</p> : null}
    <ol>
      {day.said.map(one => (
        <Said key={one.seq} one={one} day={day} />
      ))}
    </ol>
  </section>
)

const Said = ({ one, day }: { readonly one: ReviewSaid; readonly day: ReviewDay }) => (
  <li className="review-said-line">
    <span className="review-said-about">{aboutOf(one, day)}</span>
    <span>
      {one.said === 'return' ? <ReturnWords one={one} /> : null}
      {one.text}
      {one.said === 'return' ? <Outcome one={one} /> : null} <span className="meta">{one.byName}</span>
    </span>
  </li>
)

const aboutOf = ({ about, itemId }: ReviewSaid, { log }: ReviewDay): string => {
  if (about !== '') return about
  if (itemId === undefined) return text.ofDay
  const entry = log.find(line => line.itemId === itemId)
  return entry ? `${shownNumber(itemId)} ${entry.what}` : shownNumber(itemId)
}

type Return = Extract<ReviewSaid, { readonly said: 'return' }>

const ReturnWords = ({ one: { authorName, dueAt } }: { readonly one: Return }) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const by = dueAt === undefined ? '' : `，${fill(text.by, { at: briefly(dueAt, around) })}`
  return <b className="review-said-return">{`${fill(text.returned, { name: authorName })}${by}：`}</b>
}

const briefly = (
  at: string,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): string =>
  dayOf(at, timeZone) === dayOf(now, timeZone) ? clockOf(at, timeZone) : shownTime(at, timeZone, now)

const Outcome = ({ one: { answer, withdrawn } }: { readonly one: Return }) => {
  if (withdrawn) return <> {fill(text.withdrawn, { reason: withdrawn.reason })}</>
  if (!answer)
    return (
      <>
        {' '}
        <Tag>{text.open}</Tag>
      </>
    )
  const words = answer.text === '' ? text.done : answer.text
  return <> {fill(text.answered, { name: answer.byName, text: words })}</>
}
