export { FileChooser } from './ImportPage.tsx'
export { ImportPreview } from './ImportPreview.tsx'
export { PersonField } from './PersonField.tsx'
export { staffMeant } from './staff-meant.ts'
