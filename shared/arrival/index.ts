export { decideIdentification } from './correct.ts'
export { type ArrivalSurroundings, type Arrived, decideArrival } from './decide.ts'
