export { type ArrivalSurroundings, type Arrived, decideArrival } from './decide.ts'
