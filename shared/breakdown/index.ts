export { mostPlaces, type NoteBreakdown, noteBreakdown } from './contract.ts'
export { type BreakdownCode, breakdownRefusals } from './refusals.ts'
