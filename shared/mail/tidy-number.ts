/** A number shorter than this may well consist of two like halves. */
const leastDoubled = 16

/**
 * A registered number as it is kept: capitals, half width, without spaces. A reader that sent it twice meant it once.
 */
export const tidyNumber = (typed: string): string => {
  const tidy = typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
  const half = tidy.slice(0, tidy.length / 2)
  return tidy.length >= leastDoubled && tidy === half + half ? half : tidy
}
