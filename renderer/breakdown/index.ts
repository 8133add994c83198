export { Boundary } from './Boundary.tsx'
export { BrokenDown } from './BrokenDown.tsx'
export { noteBreakdown } from './note-breakdown.ts'
export { breakdownText } from './text.ts'
