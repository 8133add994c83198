import './alarm.css'
import { type Alarm, isCalling } from '../../shared/alarm/index.ts'
import { shownRemaining } from '../../shared/calendar/index.ts'
import { useSecond, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { chipOf, seenInWords } from './alarm-words.ts'
import { nameOfMatter } from './matter-words.ts'
import { alarmText as text } from './text.ts'

type NearestProps = {
  readonly alarms: readonly Alarm[]
  /** Absent to whoever may only look. */
  readonly onSee: (() => void) | undefined
  readonly onList: () => void
}

/** The nearest deadline in the strip: which, time left, who has seen it or F4 while it calls; it opens the list. */
export const NearestDeadline = ({ alarms, onSee, onList }: NearestProps) => {
  const now = useSecond()
  const { timeZone } = useUnitClock()
  const [first] = alarms
  const matter = first?.matters[0]
  if (!first || !matter) return null
  const { length } = first.matters
  const shown = length > 1 ? fill(text.summed, { count: length }) : nameOfMatter(matter)
  return (
    <div className="strip-cell strip-deadline">
      <Button look="link" label={fill(text.listOf, { shown, count: countIn(alarms) })} onPress={onList}>
        {shown}
      </Button>
      <DeadlineChip state={chipOf(first)}>{shownRemaining(matter.dueAt, now)}</DeadlineChip>
      {isCalling(first) && onSee ? (
        <Button shownKey="F4" onPress={onSee}>
          {text.see}
        </Button>
      ) : (
        <span className="strip-word strip-seen">{seenInWords(first, timeZone)}</span>
      )}
    </div>
  )
}

const countIn = (alarms: readonly Alarm[]): number =>
  alarms.reduce((sum, { matters }) => sum + matters.length, 0)

/** While a ▲ calls: the window's border, and one sentence for whoever listens to the screen. */
export const UrgentSigns = ({ top }: { readonly top: Alarm | undefined }) => {
  const now = useSecond()
  const isUrgent = top?.kind === 'urgent' || top?.kind === 'missed'
  return (
    <>
      <div className="alarm-said" aria-live="assertive">
        {top && isUrgent ? sentenceOf(top, now) : ''}
      </div>
      {isUrgent ? <div className="alarm-border" aria-hidden="true" /> : null}
    </>
  )
}

const sentenceOf = ({ kind, matters }: Alarm, now: string): string => {
  const [first] = matters
  if (!first) return ''
  const left = shownRemaining(first.dueAt, now)
  const words = { number: nameOfMatter(first), what: first.what, left }
  return matters.length > 1
    ? fill(text.many, { ...words, count: matters.length })
    : fill(text.calling, { ...words, call: text.calls[kind] })
}
