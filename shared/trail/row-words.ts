import type { EventWords, Told } from '../kernel/trail-words.ts'

/** More is read in the commit itself. */
const longestChange = 120

/** What changed, in one line: old → new first; where nothing was there before, what was said. */
export const changeInWords = ({ told }: Pick<EventWords, 'told'>): string => {
  const changes = told.filter(({ before }) => before !== undefined)
  const line = (changes.length > 0 ? changes : told).map(toldInWords).join('；').replaceAll(/\s+/gu, ' ')
  return line.length > longestChange ? `${line.slice(0, longestChange)}…` : line
}

const toldInWords = ({ what, before, after }: Told): string =>
  before === undefined ? `${what} ${after}` : `${what} ${before} → ${after}`

/** `张三`, of several events in one commit `张三 等 300 项`. */
export const aboutInWords = ({ about }: Pick<EventWords, 'about'>, events: number): string =>
  events > 1 ? `${about} 等 ${events} 项` : about
