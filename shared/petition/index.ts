export { type PetitionAtGate, petitionAtGate } from './contract.ts'
export { decideHandOn } from './decide.ts'
export { isPetitionEvent, type PetitionHandedOn, petitionVersions } from './events.ts'
export { petitionWords } from './trail-words.ts'
