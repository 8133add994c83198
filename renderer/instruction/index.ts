export { InstructionsOf } from './InstructionsOf.tsx'
export { cardOf, giveAbout } from './places.ts'
export { instructionText } from './text.ts'
export { useOwnInstructions } from './use-own-instructions.ts'
