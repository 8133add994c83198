import { useReducer } from 'react'
import { dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { monthInWords, type RosterMonth } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { SheetButton } from '../app/SheetButton.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { cellWordsOf } from './cell-words.ts'
import { DraftMonth } from './DraftMonth.tsx'
import { MonthSide } from './MonthSide.tsx'
import { MonthTable } from './MonthTable.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { rosterFormOf } from './pins.ts'
import { type MonthAct, type MonthState, monthAt, monthFrom, monthState } from './roster-state.ts'
import { rosterText } from './text.ts'
import { useCopyMonth } from './use-copy-month.ts'

const text = rosterText.month

/** A month as it is planned; the office drafts it anew from here. */
export const MonthPart = () => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const [state, act] = useReducer(monthState, today, monthAt)
  const { data, error, refetch } = useAsk('roster.month', { month: state.month })
  const mayDraft = useMayDraft()
  const form = { form: rosterFormOf(state.month) }
  const found = useAsk('draft.read', form, { isEnabled: mayDraft }).data
  const shared = { state, act, today, mayDraft: mayDraft && found !== undefined }
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={rosterText.waiting} />
  return state.isDraft ? (
    <DraftMonth key={state.month} {...shared} month={data} found={found ?? null} />
  ) : (
    <PlannedMonth {...shared} month={data} />
  )
}

/** Whether a roster can be drafted here and now: by this account, and in a book that can be written. */
const useMayDraft = (): boolean => {
  const session = useSession()
  const { book } = useStation()
  return mayUse(session, 'roster.publish') && book.state !== 'read-only'
}

type PlannedMonthProps = {
  readonly state: MonthState
  readonly act: (act: MonthAct) => void
  readonly today: string
  readonly mayDraft: boolean
  readonly month: RosterMonth
}

const PlannedMonth = ({ state, act, today, mayDraft, month }: PlannedMonthProps) => {
  const copy = useCopyMonth(month)
  const isOpen = state.beside === 'pin'
  const to = (by: 1 | -1) => () => act({ kind: 'month', month: monthFrom(state.month, by) })
  const home = () => act({ kind: 'month', month: today.slice(0, 7) })
  useMonthKeys({ mayDraft, isOpen, previous: to(-1), next: to(1), home, draft: () => act({ kind: 'draft' }) })
  const label = fill(text.grid, { month: monthInWords(state.month) })
  return (
    <div className="roster-columns">
      <section className="panel roster-list" aria-label={label} data-pane="">
        <div className="roster-head">
          <Button shownKey="Ctrl+PgUp" onPress={to(-1)}>
            {text.previous}
          </Button>
          <b>{monthInWords(state.month)}</b>
          <Button shownKey="Ctrl+PgDn" onPress={to(1)}>
            {text.next}
          </Button>
          <span className="meta">{versionInWords(month)}</span>
          <div className="roster-acts">
            <Button onPress={() => void copy()}>{text.copy}</Button>
            <SheetButton group={label} label={text.sheet} sheet={{ kind: 'roster', month: state.month }} />
            {mayDraft ? (
              <Button look="primary" shownKey="Ctrl+G" onPress={() => act({ kind: 'draft' })}>
                {text.draft}
              </Button>
            ) : null}
          </div>
        </div>
        <div className="roster-rows">
          <MonthTable
            label={label}
            days={month.days}
            wordsAt={cellWordsOf(month)}
            current={state.current}
            tableAsked={state.tableAsked}
            today={today}
            onMove={cell => act({ kind: 'move', to: cell })}
            onOpen={cell => act({ kind: 'open', beside: 'pin', cell })}
          />
        </div>
      </section>
      <div className="detail">
        {isOpen ? (
          <PlaceFacts
            month={month}
            cell={state.current}
            today={today}
            onClose={() => act({ kind: 'close' })}
          />
        ) : (
          <MonthSide
            month={state.month}
            versions={month.versions}
            problems={month.problems}
            tallies={month.tallies}
            today={today}
            onGo={cell => act({ kind: 'move', to: cell })}
          />
        )}
      </div>
    </div>
  )
}

const versionInWords = ({ versions: [newest] }: RosterMonth): string =>
  newest ? fill(text.version, { version: newest.version }) : text.noVersion

type MonthKeys = {
  readonly mayDraft: boolean
  readonly isOpen: boolean
  readonly previous: () => void
  readonly next: () => void
  readonly home: () => void
  readonly draft: () => void
}

const useMonthKeys = ({ mayDraft, isOpen, previous, next, home, draft }: MonthKeys): void => {
  const { keys } = rosterText
  useKeys(rosterText.title, [
    { name: 'roster.move', label: keys.move, keys: ['↑', '↓', '←', '→'] },
    { name: 'roster.look', label: keys.look, keys: ['Enter'], mayRun: !isOpen, isHinted: true },
    { name: 'roster.previous', label: keys.previous, keys: ['Ctrl+PgUp'], run: previous },
    { name: 'roster.next', label: keys.next, keys: ['Ctrl+PgDn'], run: next, isHinted: true },
    { name: 'roster.home', label: keys.now, keys: ['Ctrl+Home'], run: home },
    {
      name: 'roster.draft',
      label: keys.draft,
      keys: ['Ctrl+G'],
      mayRun: mayDraft,
      run: draft,
      isHinted: true,
    },
  ])
}
