/** Full-width forms and capitals of the Latin letters make no difference; every character keeps its place. */
export const folded = (text: string): string =>
  text.replace(/[A-Z\u3000\uFF01-\uFF5E]/gu, char => foldedChar(char.charCodeAt(0)))

const [fullWidthFirst, fullWidthLast, apart] = [0xff01, 0xff5e, 0xfee0]
const wideSpace = 0x3000

const foldedChar = (code: number): string => {
  if (code === wideSpace) return ' '
  const narrow = code >= fullWidthFirst && code <= fullWidthLast ? code - apart : code
  return String.fromCharCode(narrow).toLowerCase()
}
