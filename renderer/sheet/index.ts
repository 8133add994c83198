export { FootCheckPage } from './FootCheckPage.tsx'
export { SheetPage } from './SheetPage.tsx'
