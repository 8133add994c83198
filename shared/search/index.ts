export { hitOf } from './hit.ts'
export { searchRefusals } from './refusals.ts'
