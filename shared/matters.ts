import type { TimedMatter } from './alarm/index.ts'
import { contactMatters } from './contact-check/index.ts'
import { timedMatters } from './duty-log/index.ts'
import { gateMatters } from './gate/index.ts'
import { postMatters } from './handover/index.ts'
import { incidentMatters } from './incident/index.ts'
import { instructionMatters } from './instruction/index.ts'
import type { Frozen } from './kernel/event.ts'
import { compare } from './kernel/reading.ts'
import { mailMatters } from './mail/index.ts'
import { reviewMatters } from './review/index.ts'
import type { GeneralState } from './state.ts'

type When = { readonly now: string; readonly timeZone: string }

/** Everything that alarms are derived from, the nearest first. @param whatOf the beginning of an entry's text. */
export const mattersOf = (
  state: Frozen<GeneralState>,
  when: When,
  whatOf: (itemId: string) => string,
): readonly TimedMatter[] =>
  [
    ...timedMatters(state.dutyLog, whatOf),
    ...postMatters(state, when),
    ...incidentMatters(state, when),
    ...reviewMatters(state),
    ...instructionMatters(state),
    ...contactMatters(state, when),
    ...gateMatters(state, when),
    ...mailMatters(state, when),
  ].sort((a, b) => compare(a.dueAt, b.dueAt))
