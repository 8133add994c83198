import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { lineEndingAt } from '../../../electron/journal/line-ending-at.ts'
import { linesOf } from '../../../electron/journal/lines.ts'
import { overwrite } from './journal-helpers.ts'

const diskWithText = (text: string) => {
  const disk = createFaultDisk()
  overwrite(disk, '/lines', Buffer.from(text))
  return disk
}

const linesIn = (text: string, from = 0, to = Buffer.byteLength(text)) => {
  const disk = diskWithText(text)
  const file = disk.open('/lines', 'read')
  return Array.from(linesOf(disk, file, from, to), ({ bytes, offset, number, isEnded }) => ({
    text: bytes.toString(),
    offset,
    number,
    isEnded,
  }))
}

it('gives each line with its place, the unfinished last one too', () => {
  expect(linesIn('甲\n\nbc\nd')).toEqual([
    { text: '甲', offset: 0, number: 1, isEnded: true },
    { text: '', offset: 4, number: 2, isEnded: true },
    { text: 'bc', offset: 5, number: 3, isEnded: true },
    { text: 'd', offset: 8, number: 4, isEnded: false },
  ])
})

it('keeps to its range and gives nothing for an empty one', () => {
  expect(linesIn('ab\ncd\nef\n', 3, 6)).toEqual([{ text: 'cd', offset: 3, number: 1, isEnded: true }])
  expect(linesIn('ab\n', 3, 3)).toEqual([])
  expect(linesIn('')).toEqual([])
})

it('joins lines across its pieces of 1 MiB, and those longer than a piece', () => {
  const lengths = fc.array(
    fc.constantFrom(0, 1, 5, 1000, 2 ** 19, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 2_500_000),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(lengths, fc.boolean(), (wanted, isEnded) => {
      const texts = wanted.map((length, n) => String.fromCharCode(97 + n).repeat(length))
      const text = texts.join('\n') + (isEnded ? '\n' : '')
      const expected = text.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(linesIn(text).map(line => line.text)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

it('reads on where the system gives fewer bytes than asked', () => {
  const disk = diskWithText('abc\ndef\n')
  const slow = {
    ...createFaultPort(disk),
    read: (...[file, into, offset, , at]: Parameters<typeof disk.read>) =>
      disk.read(file, into, offset, 1, at),
  }
  const lines = Array.from(linesOf(slow, disk.open('/lines', 'read'), 0, 8), ({ bytes }) => bytes.toString())
  expect(lines).toEqual(['abc', 'def'])
})

it('finds the line that ends at a position, however long it is', () => {
  const long = 'x'.repeat(200_000)
  const disk = diskWithText(`first\n${long}\nlast`)
  const at = (end: number): string | undefined => {
    const line = lineEndingAt(disk, '/lines', end)
    return line && Buffer.from(line).toString()
  }
  expect(at(6)).toBe('first')
  expect(at(200_007)).toBe(long)
  expect([0, 5, 7, 200_011, 999_999].map(at)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(lineEndingAt(disk, '/none', 6)).toBeUndefined()
})
