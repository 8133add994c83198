/**
 * Whether a JSON text is spelled as format.md §3 wants it: no white space between tokens, nothing beyond ASCII
 * escaped, no key twice in an object. `value` is what it parses to. Much cheaper than writing `value` out again.
 */
export const isPlainJson = (json: string, value: unknown): boolean => {
  if (json.includes('\t') || json.includes('\r')) return false
  if (!json.includes(' ') && !json.includes('\\') && !opensWithColon.test(json))
    return keysIn(json) === keysOf(value)
  const outside = withoutStrings(json)
  return !outside.includes(' ') && !escapesBeyondAscii(json) && keysIn(outside) === keysOf(value)
}

/** A string that begins with a colon looks like the end of a key. */
const opensWithColon = /[,:[{]":/

/** Only to be paid for where a string may hold what looks like a token: a space, an escaped quote, a colon. */
const withoutStrings = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"/g, '""')

const escapesBeyondAscii = (json: string): boolean =>
  json.includes('\\u') && /(?<!\\)(?:\\\\)*\\u(?!00[0-7])/.test(json)

/** Where no string holds an escape or begins with a colon, `":` ends a key and stands nowhere else. */
const keysIn = (json: string): number => {
  let count = 0
  for (let at = json.indexOf('":'); at >= 0; at = json.indexOf('":', at + 2)) count++
  return count
}

/** Deeper than any contract allows; beyond it nothing is plain, and the stack is not at the mercy of a line. */
const mostLevels = 500

const keysOf = (value: unknown, level = 0): number => {
  if (typeof value !== 'object' || value === null) return 0
  if (level > mostLevels) return Number.NaN
  let count = 0
  if (Array.isArray(value)) for (const item of value) count += keysOf(item, level + 1)
  else for (const item of Object.values(value)) count += 1 + keysOf(item, level + 1)
  return count
}
