export { type Columns, columnsBy, type Heads } from './columns.ts'
export { type Cells, headIn, isBlank, isMangled, recordsIn } from './records.ts'
