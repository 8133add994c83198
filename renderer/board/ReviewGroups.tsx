import type { Board } from '../../shared/board/contract.ts'
import { minutesBetween, shownDay, shownDuration, shownRemaining } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { Mark } from '../ui/Mark.tsx'
import { MoreRow } from './Column.tsx'
import { timeInWords } from './due-state.ts'
import { boardText as text } from './text.ts'
import { useGoToEntry } from './use-go-to.ts'

/** What leaders want completed: by whoever is on duty, also where its author is away. */
export const ReturnedGroup = ({ returned }: Pick<Board, 'returned'>) => {
  const goToEntry = useGoToEntry()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const maySee = mayUse(useSession(), 'review.of-entry')
  const [first] = returned.items
  if (!first || !maySee) return null
  return (
    <section className="board-group" aria-label={text.groups.returned}>
      <p className="board-group-head">
        <span>{text.groups.returned}</span>
        <span>{fill(text.earliest, { at: timeInWords(first.since, around) })}</span>
      </p>
      {returned.items.map(item => (
        <button key={item.itemId} type="button" className="board-row" onClick={() => goToEntry(item)}>
          <span className="board-row-what">
            {fill(text.wanted, { wanted: item.wanted, what: item.what })}
          </span>
          <span className="board-row-beside">
            {item.dueAt === undefined
              ? shownDuration(minutesBetween(item.since, around.now))
              : shownRemaining(item.dueAt, around.now)}
          </span>
          <span className="meta board-row-lacks">{fill(text.author, { name: item.authorName })}</span>
        </button>
      ))}
      <MoreRow total={returned.total} shown={returned.items.length} onGo={() => goToEntry(first)} />
    </section>
  )
}

/** Days that no leader has signed stay (§7.5). Whoever may read a review is led to it. */
export const UnreviewedGroup = ({ unreviewed }: Pick<Board, 'unreviewed'>) => {
  const { go } = usePlaces()
  const { clock } = useUnitClock()
  const mayRead = mayUse(useSession(), 'review.day')
  const { total, overdue, items } = unreviewed
  const [first] = items
  if (!first || !mayRead) return null
  const open = (day: string) => go({ view: 'review', day })
  return (
    <section className="board-group" aria-label={text.groups.unreviewed}>
      <p className="board-group-head">
        <span>{fill(text.unreviewed, { total })}</span>
        <span>{overdue > 0 ? fill(text.overdueDays, { overdue }) : ''}</span>
      </p>
      {items.map(({ day, isOverdue, added }) => (
        <button key={day} type="button" className="board-row" onClick={() => open(day)}>
          <span className="board-row-what">{fill(text.reviewDay, { day: shownDay(day, clock.now()) })}</span>
          <span className="board-row-beside board-review">
            {isOverdue ? <Mark kind="due" /> : null}
            {isOverdue ? text.overdueDay : added > 0 ? fill(text.addedSince, { added }) : text.toReview}
          </span>
        </button>
      ))}
      <MoreRow total={total} shown={items.length} onGo={() => open(first.day)} />
    </section>
  )
}
