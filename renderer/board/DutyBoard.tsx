import type { Board } from '../../shared/board/contract.ts'
import { shownDay, shownRange } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { DueColumn } from './DueColumn.tsx'
import { dueState } from './due-state.ts'
import { OpenColumn } from './OpenColumn.tsx'
import { TodayColumn } from './TodayColumn.tsx'
import { boardText as text } from './text.ts'
import { useBoardKeys } from './use-board-keys.ts'

/** Asked again with every commit that it depends on; and by the clock, for the turn of the duty day. */
const everyMs = 60_000

/** What must be done now, what is under way, and what today is. */
export const DutyBoard = () => {
  const { data, error, refetch } = useAsk('board.read', {}, { everyMs })
  useBoardKeys()
  if (data) return <ShownBoard board={data} />
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return <Skeleton reason={text.waiting} />
}

const ShownBoard = ({ board }: { readonly board: Board }) => {
  useFocusOnFirst()
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { book } = useStation()
  const { today } = board
  const [first] = board.due.items
  // One primary button a view: what calls comes before what may be written.
  const isCalling = first !== undefined && dueState(first, now, board.ladder) === 'urgent'
  return (
    <>
      <ViewHead
        title={text.title}
        aside={`${shownDay(today.day, today.date)} ${shownRange(today.from, today.to, timeZone)}`}
      >
        <ToReview total={board.unreviewed.total} />
        <NewEntry isMain={!isCalling && book.state !== 'read-only'} />
      </ViewHead>
      <div className="board">
        <DueColumn due={board.due} ladder={board.ladder} isCalling={isCalling} />
        <OpenColumn board={board} />
        <TodayColumn today={today} />
      </div>
    </>
  )
}

/** A leader goes from here to the day that waits for him. */
const ToReview = ({ total }: { readonly total: number }) => {
  const { go } = usePlaces()
  const mayRun = mayUse(useSession(), 'review.sign') && total > 0
  const run = () => go({ view: 'review' })
  useKeys(text.title, [
    { name: 'board.review', label: text.review, keys: [text.keys.review], mayRun, run, isHinted: true },
  ])
  if (!mayRun) return null
  return (
    <Button shownKey={text.keys.review} onPress={run}>
      {fill(text.unreviewed, { total })}
    </Button>
  )
}

const NewEntry = ({ isMain }: { readonly isMain: boolean }) => {
  const { go } = usePlaces()
  return (
    <Button
      look={isMain ? 'primary' : 'plain'}
      shownKey="F2"
      onPress={() => go({ view: 'duty-log', newEntryAsked: performance.now() })}
    >
      {text.newEntry}
    </Button>
  )
}
