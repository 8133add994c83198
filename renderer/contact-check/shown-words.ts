import { shownDuration, shownTime } from '../../shared/calendar/index.ts'
import type { ContactSlot } from '../../shared/contact-check/contract.ts'
import { contactResults, type SlotState } from '../../shared/contact-check/index.ts'
import { fill } from '../app/fill.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { contactText as text } from './text.ts'

export const slotMarks: { readonly [S in SlotState]: MarkKind } = {
  waiting: 'open',
  'on-time': 'fine',
  late: 'due',
  failed: 'due',
  missed: 'due',
  'no-leader': 'due',
}

/** `迟 12 分`. */
export const slotState = ({ state, lateByMinutes = 0 }: ContactSlot): string =>
  fill(text.states[state], { time: shownDuration(lateByMinutes) })

type Around = { readonly now: string; readonly timeZone: string }

/** `16:31 无人接听，16:36 接通 三楼301`. */
export const checksShown = ({ checks }: ContactSlot, { now, timeZone }: Around): string =>
  checks
    .map(({ on, result, place, note, isLateEntry }) =>
      [
        fill(text.made, { at: shownTime(on, timeZone, now).slice(-5), result: contactResults[result] }),
        result === 'reached' ? place : '',
        note ?? '',
        isLateEntry ? text.lateEntry : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('，')

/** How many of each that the next one has to know of. */
export const countsOf = (slots: readonly ContactSlot[]) => {
  const count = (...states: readonly SlotState[]) =>
    slots.filter(({ state }) => states.includes(state)).length
  return {
    total: slots.length,
    missed: count('missed', 'no-leader'),
    failed: count('failed'),
    late: count('late'),
  }
}
