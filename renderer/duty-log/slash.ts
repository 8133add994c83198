/** A `/` that calls for phrases, and what was typed behind it so far. */
export type Slash = { readonly start: number; readonly typed: string }

const longestFilter = 20

/**
 * The slash before the caret, where it begins something: at the very start, behind white space or the end of a clause.
 * One within a word, a date or an address calls for nothing.
 */
const form = new RegExp(`(?:^|[\\s。，、；：！？）”])/([^\\s/]{0,${longestFilter}})$`, 'u')

export const slashAt = (text: string, caret: number): Slash | undefined => {
  const before = text.slice(Math.max(0, caret - longestFilter - 2), caret)
  const typed = form.exec(before)?.[1]
  return typed === undefined ? undefined : { start: caret - typed.length - 1, typed }
}

/** Phrases that hold what was typed, in their order. */
export const phrasesWith = (phrases: readonly string[], typed: string): readonly string[] => {
  const wanted = typed.normalize('NFKC').toLowerCase()
  return phrases.filter(phrase => phrase.normalize('NFKC').toLowerCase().includes(wanted))
}
