import { shownRange } from '../../shared/calendar/index.ts'
import type { RosterMonth } from '../../shared/roster/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { Button } from '../ui/Button.tsx'
import { focusOnce } from './focus-once.ts'
import type { Cell } from './roster-state.ts'
import { rosterText } from './text.ts'
import { placeWithWeekday, problemInWords, ruleOf } from './words.ts'

type PlaceFactsProps = {
  readonly month: RosterMonth
  readonly cell: Cell
  readonly today: string
  readonly onClose: () => void
}

/** One shift of a planned month: who has it, from when to when, whom the published version named, what is wrong. */
export const PlaceFacts = ({ month, cell, today, onClose }: PlaceFactsProps) => {
  const { timeZone } = useUnitClock()
  const { go } = usePlaces()
  const title = placeWithWeekday(cell, today)
  useKeys(title, [
    { name: 'roster.close', label: rosterText.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const place = month.days.find(({ day }) => day === cell.day)?.places[cell.post]
  const problems = month.problems.filter(({ day, post }) => day === cell.day && post === cell.post)
  if (!place) return null
  const { duty, published, from, to } = place
  const was =
    published && ('nobody' in published ? rosterText.month.wasNobody : fill(rosterText.month.was, published))
  return (
    <section className="panel roster-side" aria-label={title} data-pane="">
      <h2>{title}</h2>
      <p>
        <b>{duty?.name ?? rosterText.month.gap}</b> {shownRange(from, to, timeZone)}
      </p>
      {was === undefined ? null : <p>{was}</p>}
      {problems.map(problem => (
        <p key={`${problem.kind} ${problem.with?.day ?? ''}`}>
          {problemInWords(problem, today)} <span className="meta">{ruleOf(problem)}</span>
        </p>
      ))}
      <div className="roster-row">
        <Button onPress={() => go({ view: 'shifts' })}>{rosterText.month.shifts}</Button>
        <Button shownKey="Esc" onPress={onClose} ref={focusOnce}>
          {rosterText.close}
        </Button>
      </div>
    </section>
  )
}
