export { boardEntry } from './entry.ts'
export { boardOf } from './views.ts'
