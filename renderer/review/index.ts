export { MonthPage } from './month/MonthPage.tsx'
export { ReviewNotes } from './ReviewNotes.tsx'
export { ReviewPage } from './ReviewPage.tsx'
