import { useEffect, useRef } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { monthInWords, type RosterDraftView, type RosterMonth } from '../../shared/roster/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { draftWordsOf } from './cell-words.ts'
import { MonthSide } from './MonthSide.tsx'
import { MonthTable } from './MonthTable.tsx'
import { PasteForm } from './PasteForm.tsx'
import { PinForm } from './PinForm.tsx'
import { PublishForm } from './PublishForm.tsx'
import { pinAt, type RosterWish, withoutPin, withPins } from './pins.ts'
import type { Cell, MonthAct, MonthState } from './roster-state.ts'
import { rosterText } from './text.ts'
import { useRosterDraft } from './use-roster-draft.ts'

const text = rosterText.month

type DraftMonthProps = {
  readonly state: MonthState
  readonly act: (act: MonthAct) => void
  readonly today: string
  readonly month: RosterMonth
  readonly found: Draft | null
}

/** A month while it is drafted: nothing of it holds until it is published. */
export const DraftMonth = ({ state, act, today, month, found }: DraftMonthProps) => {
  const isPlanned = month.days.some(({ places }) => Object.values(places).some(({ duty }) => duty))
  const drafting = useRosterDraft(state.month, { found, isPlanned })
  const { wish, change, draft, error, refetch, keptAt } = drafting
  useTellNewVersion(month)
  const leave = () => act({ kind: 'leave' })
  const publish = () => act({ kind: 'open', beside: 'publish' })
  const paste = () => act({ kind: 'open', beside: 'paste' })
  useDraftKeys({ isOpen: state.beside !== 'side', hasDraft: draft !== undefined, leave, publish, refetch })
  const label = fill(text.gridDraft, { month: monthInWords(state.month) })
  const toggle = (cell: Cell) => draft && change(toggled(wish, draft, month, cell))
  return (
    <div className="roster-columns">
      <section className="panel roster-list" aria-label={label} data-pane="">
        <div className="roster-head">
          <b>{monthInWords(state.month)}</b>
          <span className="meta">{text.isDraft}</span>
          {isPlanned ? (
            <Segments
              label={text.way}
              segments={[
                { id: 'keeps', label: text.ways.keeps },
                { id: 'anew', label: text.ways.anew },
              ]}
              value={wish.keepsPlanned ? 'keeps' : 'anew'}
              onChange={way => change({ ...wish, keepsPlanned: way === 'keeps' })}
            />
          ) : null}
          <DraftNote keptAt={keptAt} />
          <div className="roster-acts">
            <Button onPress={paste}>{text.import}</Button>
            <Button shownKey="Esc" onPress={leave}>
              {text.leave}
            </Button>
            <Button look="primary" shownKey="Ctrl+Enter" isDisabled={!draft} onPress={publish}>
              {text.publish}
            </Button>
          </div>
        </div>
        {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={refetch} /> : null}
        <div className="roster-rows">
          {draft ? (
            <MonthTable
              label={label}
              days={month.days}
              wordsAt={draftWordsOf(month, draft, wish)}
              current={state.current}
              tableAsked={state.tableAsked}
              today={today}
              onMove={cell => act({ kind: 'move', to: cell })}
              onOpen={cell => act({ kind: 'open', beside: 'pin', cell })}
              onMark={toggle}
            />
          ) : (
            <Skeleton reason={rosterText.waitingForDraft} />
          )}
        </div>
      </section>
      <div className="detail">
        {draft ? <BesideDraft {...{ state, act, today, month, draft, drafting }} /> : null}
      </div>
    </div>
  )
}

type BesideDraftProps = Omit<DraftMonthProps, 'found'> & {
  readonly draft: RosterDraftView
  readonly drafting: ReturnType<typeof useRosterDraft>
}

const BesideDraft = ({ state, act, today, month, draft, drafting }: BesideDraftProps) => {
  const { wish, change, published } = drafting
  const close = () => act({ kind: 'close' })
  const done = (next: RosterWish) => {
    change(next)
    close()
  }
  switch (state.beside) {
    case 'pin':
      return (
        <PinForm
          key={`${state.current.day} ${state.current.post}`}
          cell={state.current}
          today={today}
          wish={wish}
          onDone={done}
          onClose={close}
        />
      )
    case 'paste':
      return (
        <PasteForm month={state.month} onTaken={duties => done(withPins(wish, duties))} onClose={close} />
      )
    case 'publish':
      return (
        <PublishForm
          draft={draft}
          onDone={() => {
            published()
            act({ kind: 'leave' })
          }}
          onClose={close}
        />
      )
    case 'side':
      return (
        <MonthSide
          month={state.month}
          versions={month.versions}
          problems={draft.problems}
          tallies={draft.tallies}
          changes={draft.changes}
          today={today}
          onGo={cell => act({ kind: 'move', to: cell })}
        />
      )
  }
}

/** Whoever stands there is named by the office from now on, or no more. What has begun is let be. */
const toggled = (wish: RosterWish, draft: RosterDraftView, month: RosterMonth, cell: Cell): RosterWish => {
  if (pinAt(wish, cell)) return withoutPin(wish, cell)
  const duty = draft.duties.find(({ day, post }) => day === cell.day && post === cell.post)
  const hasBegun = month.days.find(({ day }) => day === cell.day)?.places[cell.post].hasBegun
  if (!duty || hasBegun) return wish
  const { day, post, staffId } = duty
  return withPins(wish, [{ day, post, staffId }])
}

/** Somebody else published the month while it was drafted here: the draft was made anew, and that is said. */
const useTellNewVersion = ({ versions: [newest] }: RosterMonth): void => {
  const say = useMessageLine()
  const { clock, timeZone } = useUnitClock()
  const seen = useRef(newest?.seq)
  useEffect(() => {
    if (newest === undefined || newest.seq === seen.current) return
    seen.current = newest.seq
    const { byName: name, version, at } = newest
    say(fill(text.colleague, { name, version, at: shownTime(at, timeZone, clock.now()) }))
  }, [newest, say, clock, timeZone])
}

type DraftKeys = {
  readonly isOpen: boolean
  readonly hasDraft: boolean
  readonly leave: () => void
  readonly publish: () => void
  readonly refetch: () => void
}

const useDraftKeys = ({ isOpen, hasDraft, leave, publish, refetch }: DraftKeys): void => {
  const { keys } = rosterText
  useKeys(rosterText.month.isDraft, [
    { name: 'roster.move', label: keys.move, keys: ['↑', '↓', '←', '→'] },
    { name: 'roster.pin', label: keys.pin, keys: ['Enter'], mayRun: !isOpen, isHinted: true },
    { name: 'roster.unpin', label: keys.unpin, keys: ['Space'], mayRun: !isOpen, isHinted: true },
    { name: 'roster.again', label: keys.draft, keys: ['Ctrl+G'], run: refetch },
    {
      name: 'roster.publish',
      label: keys.publish,
      keys: ['Ctrl+Enter'],
      mayRun: hasDraft && !isOpen,
      run: publish,
      isHinted: true,
    },
    { name: 'roster.leave', label: keys.leave, keys: ['Esc'], mayRun: !isOpen, run: leave, isHinted: true },
  ])
}
