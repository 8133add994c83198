export { hitOf } from './hit.ts'
export { searchRefusals } from './refusals.ts'
export { itemIdOf, valuesOf } from './values.ts'
export { escaped, figuresOf, occursIn, type Word, wordsOf } from './words.ts'
