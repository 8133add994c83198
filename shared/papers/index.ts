export { type IdType, idTypeIds, idTypes } from './id-types.ts'
export { holdsRightNumber, numbersInClear, withMaskedNumbers, withoutNumbers } from './in-clear.ts'
export { type Outsider, type OutsiderFound, outsider } from './outsider.ts'
export { maskedPaperNumber, tidyPaperNumber } from './paper-number.ts'
export {
  type PlateDoubt,
  type PlateKind,
  plateDoubtOf,
  plateKindOf,
  shownPlate,
  tidyPlate,
} from './plate.ts'
export { type PapersRefusal, papersRefusals } from './refusals.ts'
export { checkDigitOf, type ResidentIdFault, residentIdFault } from './resident-id.ts'
