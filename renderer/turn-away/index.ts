export { TurnAwayColumn, type TurnAwayDetail } from './TurnAwayColumn.tsx'
export { TurnAwayPanel } from './TurnAwayPanel.tsx'
