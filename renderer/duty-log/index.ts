export { stateMarks } from './columns.tsx'
export { logText } from './text.ts'
export { typeShown } from './type-choices.ts'
