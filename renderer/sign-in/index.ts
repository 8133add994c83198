export { ClockCheck } from './ClockCheck.tsx'
