export { nameBeingTyped, namesIn } from './handling/recipients.ts'
export { typeShown } from './type-choices.ts'
export { useStaffOffers } from './use-staff-offers.ts'
