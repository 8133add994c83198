import type { DraftForm } from '../app/use-draft.ts'

const shorts = { give: 'give', correct: 'fix', convey: 'tell', report: 'said' } as const

/** A draft of its own for each form of each instruction, and for each thing that one is given about. */
export const draftFormOf = (kind: keyof typeof shorts, itemId: string): DraftForm =>
  `instruction-${shorts[kind]}${itemId === '' ? '' : `-${itemId.toLowerCase()}`}`
