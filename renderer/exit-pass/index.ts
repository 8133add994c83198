export { holderShown } from './shown-words.ts'
