import { grouped } from '../ui/prose-count.ts'
import { type SightTeller, useSight } from '../ui/sight.ts'
import { fill } from './fill.ts'

type SightWordsProps = {
  readonly sight: SightTeller
  readonly total: number
  /** `第 {first}–{last} 条`. */
  readonly words: string
}

/** Which rows of a list are in sight; drawn anew alone while the list is scrolled. */
export const SightWords = ({ sight, total, words }: SightWordsProps) => {
  const first = useSight(sight, sight => sight.first)
  const last = Math.min(useSight(sight, sight => sight.last) + 1, total)
  return last > 0 ? fill(words, { first: grouped(first + 1), last: grouped(last) }) : null
}
