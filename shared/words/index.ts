export { folded } from './fold.ts'
export { itemIdOf, valuesOf } from './values.ts'
export { escaped, figuresOf, marksIn, occursIn, type Word, wordsOf } from './words.ts'
