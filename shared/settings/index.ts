export { decideChange, decideRestore } from './decide.ts'
export { isSettingsEvent, type LimitChanged, settingsVersions } from './events.ts'
export { evolveSettings } from './evolve.ts'
export { type LimitName, limitGroups, limitNames, limitOf } from './limits/index.ts'
export { type SettingsRefusal, settingsRefusals } from './refusals.ts'
export type { SettingsState } from './state.ts'
export { settingsWords } from './trail-words.ts'
export {
  clockInWords,
  leastInWords,
  limitAt,
  limitHistory,
  limitInForce,
  limitInWords,
  limitRows,
  unitInWords,
} from './views.ts'
