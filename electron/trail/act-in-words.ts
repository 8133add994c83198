import type { Commit } from '../../shared/kernel/event.ts'
import { aboutInWords } from '../../shared/trail/index.ts'
import { createTeller, type TrailSurroundings } from './teller.ts'

/** What a commit did and to what, in one line. */
export const actInWords = (
  around: TrailSurroundings,
  commit: Commit,
): { readonly act: string; readonly about: string } => {
  const [first] = createTeller(around)(commit, 1)
  return { act: first?.act ?? '', about: first ? aboutInWords(first, commit.events.length) : '' }
}
