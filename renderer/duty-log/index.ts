export { typeShown } from './type-choices.ts'
