import './alarm.css'
import type { Alarm } from '../../shared/alarm/index.ts'
import { shownRemaining } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useMinute } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DeadlineChip, type DeadlineState } from '../ui/DeadlineChip.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { alarmText as text } from './text.ts'

type NearestProps = { readonly alarms: readonly Alarm[]; readonly onSee: () => void }

/** The nearest deadline in the strip: time left, and F4 while it calls. */
export const NearestDeadline = ({ alarms, onSee }: NearestProps) => {
  const now = useMinute()
  const [first] = alarms
  const matter = first?.matters[0]
  if (!first || !matter) return null
  const isSeen = first.silentUntil !== undefined
  return (
    <div className="strip-cell strip-deadline">
      <span className="strip-word">{text.nearest}</span>
      <span>{shownNumber(matter.itemId)}</span>
      <DeadlineChip state={chipOf(first, isSeen)}>{shownRemaining(matter.dueAt, now)}</DeadlineChip>
      {isSeen || first.kind === 'notice' ? null : (
        <button type="button" className="strip-see" aria-label={`F4 ${text.key}`} onClick={onSee}>
          <Kbd>F4</Kbd>
        </button>
      )}
    </div>
  )
}

const chipOf = ({ kind }: Alarm, isSeen: boolean): DeadlineState => {
  if (kind === 'notice' || kind === 'due') return kind
  return isSeen ? 'seen' : 'urgent'
}

/** While a ▲ calls: the window's border, and one sentence for whoever listens to the screen. */
export const UrgentSigns = ({ top }: { readonly top: Alarm | undefined }) => {
  const now = useMinute()
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
  const words = { number: shownNumber(first.itemId), what: first.what, left }
  return matters.length > 1
    ? fill(text.many, { ...words, count: matters.length })
    : fill(text.calling, { ...words, call: text.calls[kind] })
}
