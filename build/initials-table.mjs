import { writeFileSync } from 'node:fs'
import { inCheckout } from './paths.mjs'
import { runMain } from './say.mjs'

const TABLE = inCheckout('electron', 'search', 'hanzi-initials-table.ts')
const [FIRST, LAST] = [0x4e00, 0x9fa5]
const WIDTH = 96

/** Writes the table of initials from pinyin-pro; `--print` shows it instead. */
const main = async () => {
  const { pinyin } = await import('pinyin-pro')
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, place) => String.fromCharCode(FIRST + place))
  const readings = all.map(char => initialsOf(pinyin, char))
  const commonest = readings.map(([first = '.']) => first).join('')
  const further = all
    .map((char, place) => char + readings[place].slice(1).join(''))
    .filter(({ length }) => length > 1)
  const text = tableOf(commonest, further.join(' '))
  if (process.argv.includes('--print')) process.stdout.write(text)
  else writeFileSync(TABLE, text)
}

const initialsOf = (pinyin, char) => {
  const [first, ...others] = pinyin(char, { toneType: 'none', type: 'array', multiple: true })
  const [commonest] = pinyin(char, { toneType: 'none', type: 'array' })
  const letters = [commonest, first, ...others].map(reading => reading.charAt(0).toLowerCase())
  return [...new Set(letters)].filter(letter => /[a-z]/.test(letter))
}

const tableOf = (commonest, further) => `/**
 * Made by build/initials-table.mjs from pinyin-pro 3.29.4, never by hand. The initial letter of each hanzi from 一 on in
 * its commonest reading; a dot where none is known.
 */
export const commonestInitials = [
${linesOf(commonest)
  .map(line => `  '${line}',`)
  .join('\n')}
].join('')

/** Hanzi with the initials of their further readings. */
export const furtherInitials = [
${linesOf(further)
  .map(line => `  '${line}',`)
  .join('\n')}
].join('')
`

const linesOf = text => text.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []

await runMain(main)
