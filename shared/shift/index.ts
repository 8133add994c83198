export type { ShiftDay } from './contract.ts'
export {
  clearedEvent,
  decideClearShift,
  decidePlanShift,
  notFit,
  outOfReach,
  plannedEvent,
} from './decide.ts'
export { isShiftEvent, type ShiftCleared, type ShiftPlanned, shiftVersions } from './events.ts'
export { evolveShifts } from './evolve.ts'
export { postTable, type ShiftPost, shiftPosts } from './posts.ts'
export { type ShiftRefusal, shiftRefusals } from './refusals.ts'
export { type PlannedShift, plannedFor, type ShiftState, statementsOf } from './state.ts'
export { shiftTimes } from './times.ts'
export { shiftWords } from './trail-words.ts'
export {
  daysAround,
  type Holders,
  type OnDuty,
  onDutyAt,
  postsHeldTwice,
  shiftDaysOf,
  shownPerson,
} from './views.ts'
