import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLine } from '../../../electron/journal/parse.ts'
import { type CommitFields, sealLine } from '../../../electron/journal/seal.ts'
import { noHash } from '../../../shared/kernel/event.ts'
import { chain } from './journal-helpers.ts'

const fields: CommitFields = {
  seq: 42,
  at: '2026-11-23T09:05:01.123Z',
  chain,
  actor: 'zhang.wei',
  id: 'c:1.A-_',
  command: 'visit.sign-in',
  events: [{ kind: 'visit.signed-in', v: 1, data: { note: '门卫室 "甲"\n', n: 1.5 } }],
}
const before = 'ab'.repeat(32)

const withoutNewline = (line: Uint8Array): Uint8Array => line.subarray(0, -1)
const sealed = (more: Partial<CommitFields> = {}, prev = before): Uint8Array =>
  withoutNewline(sealLine({ ...fields, ...more }, prev).line)

/** A line with any text before the hash, and the hash that belongs to it. */
const rehashed = (text: string): Uint8Array => {
  const hash = createHash('sha256').update(text).digest('hex')
  return Buffer.from(`${text},"hash":"${hash}"}`)
}
const hashedText = Buffer.from(sealed()).toString().slice(0, -75)

it('writes exactly the bytes of format 1', () => {
  const hashed =
    `{"seq":42,"prev":"${before}","at":"2026-11-23T09:05:01.123Z","chain":"G-7K2M.general.1",` +
    '"actor":"zhang.wei","id":"c:1.A-_","command":"visit.sign-in",' +
    '"events":[{"kind":"visit.signed-in","v":1,"data":{"note":"门卫室 \\"甲\\"\\n","n":1.5}}]'
  const hash = createHash('sha256').update(hashed, 'utf8').digest('hex')
  expect(Buffer.from(sealLine(fields, before).line).toString()).toBe(`${hashed},"hash":"${hash}"}\n`)
  expect(sealLine(fields, before).hash).toBe(hash)
})

it('writes the keys in the format’s order, whatever the order of the fields', () => {
  const { events, ...rest } = fields
  const shuffled = Object.fromEntries(Object.entries({ events, ...rest }).reverse())
  expect(sealed({ ...(shuffled satisfies object) })).toEqual(sealed())
  const swapped = [{ data: { note: '甲' }, v: 2, kind: 'visit.signed-in' }]
  expect(parseLine(sealed({ events: swapped }))).toMatchObject({ events: swapped })
})

const anyName = fc.stringMatching(/^[a-z0-9]{1,8}(\.[a-z0-9]{1,8}){0,2}$/)
const anyCommand = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}\.[a-z][a-z0-9-]{0,9}$/)
const anyData = fc.jsonValue({ stringUnit: 'grapheme' })
const anyEvent = fc.record({
  kind: anyCommand,
  v: fc.integer({ min: 1, max: 9 }),
  data: fc.dictionary(fc.string({ unit: 'grapheme' }), anyData),
})
const anyFields: fc.Arbitrary<CommitFields> = fc.record({
  seq: fc.integer({ min: 1, max: 1e12 }),
  at: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(at => at.toISOString()),
  chain: fc.constantFrom(chain, 'D-0Z9X.secret.12'),
  actor: anyName,
  id: fc.stringMatching(/^[A-Za-z0-9._:-]{1,80}$/),
  command: anyCommand,
  events: fc.array(anyEvent, { minLength: 1, maxLength: 4 }),
})

it('reads back whatever it wrote', () => {
  fc.assert(
    fc.property(anyFields, commit => {
      const { line, hash } = sealLine(commit, before)
      const plain: unknown = JSON.parse(JSON.stringify({ ...commit, prev: before, hash }))
      expect(parseLine(withoutNewline(line))).toEqual(plain)
    }),
  )
})

it('finds every line that was cut short', () => {
  const line = sealed()
  for (let length = 0; length < line.length; length++)
    expect(parseLine(line.subarray(0, length))).toBeTypeOf('string')
})

it('finds every byte that was altered, in each of its bits', () => {
  const line = Buffer.from(sealed())
  for (let at = 0; at < line.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const altered = Buffer.from(line)
      altered.writeUInt8(altered.readUInt8(at) ^ (1 << bit), at)
      expect(parseLine(altered)).toBeTypeOf('string')
    }
})

it.each([
  ['white space between tokens', hashedText.replace('"seq":42,', '"seq":42, ')],
  ['a tab between tokens', hashedText.replace('"v":1,', '"v":1,\t')],
  ['white space between tokens beside a text with spaces', hashedText.replace('"n":1.5', '"n": 1.5')],
  ['a character beyond ASCII escaped', hashedText.replace('甲', '\\u7532')],
  ['a lone surrogate, escaped', hashedText.replace('甲', '\\ud800')],
  ['a key twice in the data', hashedText.replace('"n":1.5', '"n":1.5,"n":1.5')],
  ['a key twice in an event', hashedText.replace('"v":1,', '"v":1,"v":1,')],
  [
    'another order of the keys',
    hashedText.replace('"actor":"zhang.wei","id":"c:1.A-_"', '"id":"c:1.A-_","actor":"zhang.wei"'),
  ],
  [
    'another order in an event',
    hashedText.replace('"kind":"visit.signed-in","v":1', '"v":1,"kind":"visit.signed-in"'),
  ],
  ['a further key', hashedText.replace('"events"', '"extra":1,"events"')],
  ['a further key of an event', hashedText.replace(/\}\]$/, ',"extra":1}]')],
  ['a missing key', hashedText.replace('"id":"c:1.A-_",', '')],
  ['no event', hashedText.replace(/"events".*/, '"events":[]')],
  ['events that are no list', hashedText.replace(/"events".*/, '"events":{}')],
  ['an event without data', hashedText.replace(/,"data".*/, '}]')],
  ['a seq of 0', hashedText.replace('"seq":42', '"seq":0')],
  ['a seq with a leading zero', hashedText.replace('"seq":42', '"seq":042')],
  ['a time without milliseconds', hashedText.replace('01.123Z', '01Z')],
  ['a time in another zone', hashedText.replace('01.123Z', '01.123+08:00')],
  ['a 13th month', hashedText.replace('2026-11-23', '2026-13-23')],
  ['an actor in capitals', hashedText.replace('zhang.wei', 'Zhang.wei')],
  ['an id of 81 characters', hashedText.replace('c:1.A-_', 'c'.repeat(81))],
  ['a chain of no known realm', hashedText.replace('.general.', '.open.')],
  ['an upper-case prev', hashedText.replace(before, before.toUpperCase())],
  ['a byte order mark', `\ufeff${hashedText}`],
  ['a key twice beside a text that begins with a colon', hashedText.replace('"n":1.5', '"n":":","n":":"')],
  ['white space beside escapes', hashedText.replace('"n":1.5', '"n" :1.5')],
  ['broken JSON', hashedText.replace('"n":1.5', '"n":')],
])('refuses a line with %s, even if its hash was made anew', (_, text) => {
  expect(text).not.toBe(hashedText)
  expect(parseLine(rehashed(text))).toBe('line-form')
})

it('refuses bytes that are no UTF-8, even if their hash was made anew', () => {
  const bytes = Buffer.from(hashedText)
  bytes.writeUInt8(0xff, bytes.indexOf('甲'))
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(parseLine(Buffer.concat([bytes, Buffer.from(`,"hash":"${hash}"}`)]))).toBe('line-form')
})

it.each([
  { at: '2026-11-23T09:05:01Z' },
  { actor: '张伟' },
  { id: '' },
  { command: 'sign-in' },
  { chain: 'general' },
  { events: [] },
  { events: [{ kind: 'signed in', v: 1, data: {} }] },
  { events: [{ kind: 'a.b', v: 0, data: {} }] },
  { events: [{ kind: 'a.b', v: 1, data: undefined }] },
])('refuses to write what it could not read back: %j', more => {
  expect(() => sealed(more)).toThrow(RangeError)
})

it('refuses a line nested deeper than any entry can be, and does not break down over it', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(parseLine(rehashed(hashedText.replace('1.5', deep)))).toBe('line-form')
})

it.each(['一\ud800', '\udfff', '\\\ud83d\\'])('refuses to write a lone surrogate (case %#)', text => {
  expect(() => sealed({ events: [{ kind: 'a.b', v: 1, data: { text } }] })).toThrow(RangeError)
})

it.each([
  '\\ud800',
  'ud800',
  '\\\\ud800',
  '😀',
  '',
  '\u2028 　 \u007f\u0000',
  ':',
  '":',
  ', ":"',
  '{"a":1}',
  '\\":',
])('writes %j, which only looks odd', text => {
  expect(parseLine(sealed({ events: [{ kind: 'a.b', v: 1, data: { text } }] }))).toMatchObject({
    events: [{ data: { text } }],
  })
})

it('starts a chain with 64 zeros', () => {
  expect(parseLine(sealed({ seq: 1 }, noHash))).toMatchObject({ prev: '0'.repeat(64) })
})
