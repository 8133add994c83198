export type { ShiftDay } from './contract.ts'
export { decideClearShift, decidePlanShift } from './decide.ts'
export { isShiftEvent, shiftVersions } from './events.ts'
export { evolveShifts } from './evolve.ts'
export { postTable, type ShiftPost, shiftPosts } from './posts.ts'
export { shiftRefusals } from './refusals.ts'
export { plannedFor, type ShiftState } from './state.ts'
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
