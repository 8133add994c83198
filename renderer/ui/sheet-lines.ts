/** Latin letters and figures are half as wide; what stands beside the first plane is a hanzi, or as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? 0.55 : 1), 0)

/** Ends of sentences, at which a text is best divided. */
const stops = /[。；！？\n]/u

/**
 * A long text in parts of at most so many lines each, divided behind a sentence where one ends late enough: a row of a
 * table is never divided between two pages, so it must fit on one. Put together again they are the text.
 */
export const partsOfText = (text: string, perLine: number, mostLines: number): readonly string[] => {
  const characters = [...text]
  const parts: string[] = []
  while (characters.length > 0) {
    const length = lengthThatFits(characters, perLine, mostLines)
    parts.push(characters.splice(0, length).join(''))
  }
  return parts.length === 0 ? [''] : parts
}

const lengthThatFits = (characters: readonly string[], perLine: number, mostLines: number): number => {
  let [lines, width, lastStop] = [1, 0, 0]
  for (const [place, character] of characters.entries()) {
    const isLineFeed = character === '\n'
    width += widthOf(character)
    if (isLineFeed || width > perLine) {
      lines += 1
      width = isLineFeed ? 0 : widthOf(character)
    }
    if (lines > mostLines && isLineFeed) return place + 1
    if (lines > mostLines) return lastStop > place / 2 ? lastStop : Math.max(place, 1)
    if (stops.test(character)) lastStop = place + 1
  }
  return characters.length
}
