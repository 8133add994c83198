export { personShown } from './shown-words.ts'
export { TurnAwayColumn, type TurnAwayDetail } from './TurnAwayColumn.tsx'
export { TurnAwayPanel } from './TurnAwayPanel.tsx'
