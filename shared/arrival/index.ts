export { decideArrival } from './decide.ts'
