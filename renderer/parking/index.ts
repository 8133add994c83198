export { firstFree } from './first-free.ts'
export { PlaceChoice } from './PlaceChoice.tsx'
