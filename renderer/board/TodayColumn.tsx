import type { BoardEntry, BoardToday } from '../../shared/board/contract.ts'
import {
  clockOf,
  dayOf,
  kindLabels,
  minutesBetween,
  shownDuration,
  shownRange,
} from '../../shared/calendar/index.ts'
import { contactResults } from '../../shared/contact-check/index.ts'
import { type OnDuty, onDutyAt, postTable, type ShiftPost, shiftPosts } from '../../shared/shift/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useContactStanding } from '../contact-check/index.ts'
import { Mark } from '../ui/Mark.tsx'
import { Column } from './Column.tsx'
import { timeInWords } from './due-state.ts'
import { Figure } from './Figure.tsx'
import { boardText as text } from './text.ts'
import { useGoToEntry, useGoToList } from './use-go-to.ts'

type TodayProps = { readonly today: BoardToday }

/** When the next hands over, who is on, who comes, and what day it is. */
export const TodayColumn = ({ today }: TodayProps) => {
  const { go } = usePlaces()
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const duty = onDutyAt(today.shifts, now, useAsk('handover.holders', {}).data)
  const { until } = duty['duty-officer']
  const isToday = dayOf(until, timeZone) === dayOf(now, timeZone)
  const left = shownDuration(Math.ceil(minutesBetween(now, until)))
  const word = fill(isToday ? text.handoverToday : text.handoverTomorrow, { left })
  return (
    <Column
      name={text.columns.today}
      figures={<Figure count={clockOf(until, timeZone)} word={word} onGo={() => go({ view: 'shifts' })} />}
    >
      <dl className="today-facts">
        {shiftPosts.map(post => (
          <OnPost key={post} post={post} duty={duty} />
        ))}
      </dl>
      <dl className="today-facts">
        <dt>{text.next}</dt>
        {shiftPosts.map(post => (
          <NextOnPost key={post} post={post} duty={duty} />
        ))}
      </dl>
      <dl className="today-facts">
        <CalendarFacts today={today} />
        <Weather notices={today.notices} />
        <ContactFacts />
      </dl>
      <dl className="today-facts">
        <LogFacts today={today} />
      </dl>
    </Column>
  )
}

type PostProps = { readonly post: ShiftPost; readonly duty: OnDuty }

const OnPost = ({ post, duty }: PostProps) => {
  const { now } = duty[post]
  const beside = now?.shortPhone ? fill(text.shortPhone, { number: now.shortPhone }) : ''
  return (
    <>
      <dt>{postTable[post].short}</dt>
      {now ? (
        <dd>
          {now.name}{' '}
          <span className="meta">{[now.post || now.section, beside].filter(Boolean).join(' ')}</span>
        </dd>
      ) : (
        <dd className="today-nobody">
          <Mark kind="due" />
          {text.nobody}
        </dd>
      )}
    </>
  )
}

const NextOnPost = ({ post, duty }: PostProps) => {
  const { timeZone } = useUnitClock()
  const { next, until } = duty[post]
  const word = fill(text.nextAt, { post: postTable[post].short, at: clockOf(next?.from ?? until, timeZone) })
  return (
    <dd>
      {next?.name ?? text.noNext} <span className="meta">{word}</span>
    </dd>
  )
}

const CalendarFacts = ({ today }: TodayProps) => {
  const { go } = usePlaces()
  const { kind, name, isMadeUp, holiday } = today
  const what = isMadeUp ? text.madeUp : name || kindLabels[kind]
  return (
    <>
      <dt>{text.calendar}</dt>
      <dd>
        <button type="button" className="today-lead" onClick={() => go({ view: 'calendar' })}>
          {what}{' '}
          {holiday ? (
            <span className="meta">{fill(text.holidayIn, { name: holiday.name, days: holiday.inDays })}</span>
          ) : null}
        </button>
        {holiday?.isComputed ? (
          <p className="meta">{fill(text.computed, { year: holiday.day.slice(0, 4) })}</p>
        ) : null}
      </dd>
    </>
  )
}

/** The last call to the leader on duty, and when the next one is due. */
const ContactFacts = () => {
  const { go } = usePlaces()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const standing = useContactStanding().data
  if (!standing?.leader) return null
  const { current, last, nextAt } = standing
  const at = (instant: string) => timeInWords(instant, around)
  const said = last
    ? fill(text.contactLast, { at: at(last.on), result: contactResults[last.result] })
    : text.contactNone
  return (
    <>
      <dt>{text.contact}</dt>
      <dd>
        <button type="button" className="today-lead" onClick={() => go({ view: 'contact-check' })}>
          {current ? fill(text.contactDue, { at: at(current.dueAt) }) : said}{' '}
          {nextAt === undefined ? null : (
            <span className="meta">{fill(text.contactNext, { at: at(nextAt) })}</span>
          )}
        </button>
      </dd>
    </>
  )
}

const Weather = ({ notices }: { readonly notices: readonly BoardEntry[] }) => {
  const goToEntry = useGoToEntry()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  return (
    <>
      <dt>{text.weather}</dt>
      {notices.length === 0 ? <dd className="today-none">{text.noWeather}</dd> : null}
      {notices.map(notice => (
        <dd key={notice.itemId}>
          <button type="button" className="today-lead" onClick={() => goToEntry(notice)}>
            {notice.what} <span className="meta">{timeInWords(notice.occurredAt, around)}</span>
          </button>
        </dd>
      ))}
    </>
  )
}

const LogFacts = ({ today: { entries, nil } }: TodayProps) => {
  const goToList = useGoToList()
  const { timeZone } = useUnitClock()
  return (
    <>
      <dt>{text.entries}</dt>
      <dd>
        <button type="button" className="today-lead" onClick={() => goToList('today')}>
          {fill(text.entriesCount, { count: entries })}
        </button>
      </dd>
      <dt>{text.nil}</dt>
      <dd className={nil ? undefined : 'today-none'}>
        {nil
          ? fill(text.nilSigned, { range: shownRange(nil.from, nil.to, timeZone), name: nil.byName })
          : text.nilNot}
      </dd>
    </>
  )
}
