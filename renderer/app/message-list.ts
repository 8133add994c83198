import type { Message } from '../ui/MessageLine.tsx'

const mostKept = 20

/** The last twenty, oldest first (ux §7). */
export const messagesWith = (before: readonly Message[], text: string): readonly Message[] =>
  [...before, { id: (before.at(-1)?.id ?? 0) + 1, text }].slice(-mostKept)
