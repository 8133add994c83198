export { FileChooser } from './ImportPage.tsx'
export { ImportPreview } from './ImportPreview.tsx'
