export { FootCheckPage } from './FootCheckPage.tsx'
export { paperDay } from './paper-dates.ts'
export { SheetHead, SheetLine } from './SheetHead.tsx'
export { SheetPage } from './SheetPage.tsx'
