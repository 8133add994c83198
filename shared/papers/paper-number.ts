/** As it is kept: half-width, capitals, without the spaces and hyphens by which people group it. */
export const tidyPaperNumber = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/gu, '')

/**
 * What is shown of a number: `120***********123X`. Of the 18 places of a resident's number the first three and the
 * last four stay, of shorter ones the ends, and never more than half of it.
 */
export const maskedPaperNumber = (number: string): string => {
  const [head, tail] = number.length >= 15 ? [3, 4] : [1, Math.min(3, Math.floor(number.length / 2) - 1)]
  if (number.length < 4) return '*'.repeat(number.length)
  const hidden = number.length - head - tail
  return `${number.slice(0, head)}${'*'.repeat(hidden)}${number.slice(head + hidden)}`
}
