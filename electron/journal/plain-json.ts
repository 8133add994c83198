/**
 * Whether a JSON text is spelled as format.md §3 wants it: no white space between tokens, nothing beyond ASCII
 * escaped, no key twice in an object. `value` is what it parses to. Much cheaper than writing `value` out again.
 */
export const isPlainJson = (json: string, value: unknown): boolean => {
  if (json.includes('\t') || json.includes('\r')) return false
  if (!json.includes(' ') && !json.includes('\\')) return keysIn(json) === keysOf(value)
  const outside = withoutStrings(json)
  return !outside.includes(' ') && !escapesBeyondAscii(json) && keysIn(outside) === keysOf(value)
}

/** Only to be paid for where a string may hold what looks like a token: a space or an escaped quote. */
const withoutStrings = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"/g, '""')

const escapesBeyondAscii = (json: string): boolean =>
  json.includes('\\u') && /(?<!\\)(?:\\\\)*\\u(?!00[0-7])/.test(json)

/** In a text without escapes `":` ends a key and stands nowhere else. */
const keysIn = (json: string): number => {
  let count = 0
  for (let at = json.indexOf('":'); at >= 0; at = json.indexOf('":', at + 2)) count++
  return count
}

const keysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) for (const item of value) count += keysOf(item)
  else for (const item of Object.values(value)) count += 1 + keysOf(item)
  return count
}
