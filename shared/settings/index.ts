export type { LimitName } from './limits.ts'
export type { SettingsState } from './state.ts'
export { limitInForce, limitInWords, limitRows } from './views.ts'
