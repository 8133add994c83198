export { InsidePanel } from './InsidePanel.tsx'
export { RegisterPanel } from './RegisterPanel.tsx'
export { VisitColumn, type VisitDetail } from './VisitColumn.tsx'
