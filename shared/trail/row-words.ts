import type { EventWords, Told } from '../kernel/trail-words.ts'

/** More is read in the commit itself. */
const longestChange = 120

/** What changed, in one line that has room in a list. */
export const changeInWords = (words: Pick<EventWords, 'told'>): string => {
  const line = everyChangeInWords(words)
  return line.length > longestChange ? `${line.slice(0, longestChange)}…` : line
}

/** What changed, in one line: old → new, each by its name where there are several; where nothing was there, what was said. */
export const everyChangeInWords = ({ told }: Pick<EventWords, 'told'>): string => {
  const changes = told.filter(({ before }) => before !== undefined)
  const [first, ...rest] = changes.length > 0 ? changes : told
  if (!first) return ''
  const isAlone = changes.length < 2
  const words = [isAlone ? valuesInWords(first) : toldInWords(first), ...rest.map(toldInWords)]
  return words
    .map(said => said.replace(/。$/u, ''))
    .join('；')
    .replaceAll(/\s+/gu, ' ')
}

const toldInWords = (told: Told): string => `${told.what} ${valuesInWords(told)}`

const valuesInWords = ({ before, after }: Told): string =>
  before === undefined ? after : `${before} → ${after}`

/** `张三`, of several events in one commit `张三 等 300 项`. */
export const aboutInWords = ({ about }: Pick<EventWords, 'about'>, events: number): string =>
  events > 1 ? `${about} 等 ${events} 项` : about
