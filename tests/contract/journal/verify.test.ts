import { describe, expect, it, vi } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import {
  bytesOf,
  chain,
  diskWith,
  endsOf,
  entries,
  entry,
  folder,
  november,
  opening,
  overwriteMonth,
  secret,
  writerOn,
} from '../../unit/journal/journal-helpers.ts'
import { books } from './books.ts'
import { linesIn, soundBook } from './sound-book.ts'

const isLong = Boolean(process.env.WATCHBOOK_LONG)

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 240_000 })

const swapped = (lines: readonly Buffer[], a: number, b: number): readonly Buffer[] =>
  lines.with(a, lines[b] ?? Buffer.of()).with(b, lines[a] ?? Buffer.of())

describe('verify', () => {
  it.each(books)('finds in $name exactly what is wrong', ({ make, problems, notes = 0 }) => {
    const report = verifyFolder(make(), folder)
    const places = report.problems.map(({ file, line }) => `${file}:${line}`)
    expect([...new Set(places)]).toEqual(problems.map(([file, line]) => `${file}:${line}`))
    expect(report.ok).toBe(problems.length === 0)
    expect(report.notes).toHaveLength(notes)
  })

  it('counts the commits of each chain and names its head', () => {
    const disk = soundBook()
    expect(verifyFolder(disk, folder).chains).toEqual({
      [chain]: { commits: 7, head: endsOf(disk)[6]?.hash },
      [secret]: { commits: 2, head: endsOf(disk, secret)[1]?.hash },
    })
  })

  it('says of a broken chain how far it is proven', () => {
    const disk = soundBook()
    const bytes = bytesOf(disk, november)
    bytes.write('x', (endsOf(disk)[2]?.size ?? 0) + 300)
    const third = endsOf(disk)[2]?.hash
    overwriteMonth(disk, november, bytes)
    expect(verifyFolder(disk, folder).chains[chain]).toEqual({ commits: 3, head: third })
  })

  it('finds every single altered byte of a journal', () => {
    const disk = diskWith(...entries(isLong ? 19 : 3))
    const whole = bytesOf(disk, november)
    const flips = isLong ? [1, 2, 4, 8, 16, 32, 64, 128] : [1, 32, 128]
    for (let at = 0; at < whole.length; at++)
      for (const flip of flips) {
        const altered = Buffer.from(whole)
        altered.writeUInt8(altered.readUInt8(at) ^ flip, at)
        overwriteMonth(disk, november, altered)
        expect(verifyFolder(disk, folder).ok, `byte ${at} ^ ${flip}`).toBe(false)
      }
  })

  it('finds every line taken out, exchanged with another or put in from another book', () => {
    const disk = diskWith(...entries(19))
    const lines = linesIn(disk, november)
    const foreign = linesIn(diskWith(...entries(18), entry(77)), november)
    const verdict = (changed: readonly Uint8Array[]): boolean => {
      overwriteMonth(disk, november, Buffer.concat(changed))
      return verifyFolder(disk, folder).ok
    }
    expect(verdict(lines)).toBe(true)
    for (const at of lines.keys()) {
      expect(verdict(lines.toSpliced(at, 1)), `without line ${at + 1}`).toBe(false)
      for (let other = 0; other < at; other++)
        expect(verdict(swapped(lines, at, other)), `lines ${at + 1} and ${other + 1}`).toBe(false)
      if (at === lines.length - 1) expect(verdict(lines.with(at, foreign[at] ?? Buffer.of()))).toBe(false)
    }
  })

  it('finds a chain of which every hash was made anew', () => {
    const disk = diskWith(...entries(4))
    const other = diskWith(opening(), entry(1), entry(9), entry(3), entry(4))
    expect(verifyFolder(other, folder).ok).toBe(true)
    overwriteMonth(disk, november, bytesOf(other, november))
    expect(verifyFolder(disk, folder)).toMatchObject({ ok: false, problems: [{ line: 5 }] })
  })

  it('changes nothing and quotes nothing', () => {
    for (const { make } of books) {
      const disk = make()
      const before = disk.list(folder)
      const said = JSON.stringify(verifyFolder(disk, folder))
      expect(disk.list(folder)).toEqual(before)
      expect(said).not.toMatch(/来电|来访人|zhang\.wei|box/)
    }
  })

  it('may run beside a writer: what comes after the heads were read does not count', () => {
    const disk = diskWith(...entries(2))
    const writer = writerOn(disk)
    let n = 10
    const busy: typeof disk = {
      ...disk,
      read: (...args) => {
        if (n < 14) writer.append([entry(n++)])
        return disk.read(...args)
      },
    }
    const { ok, problems, chains } = verifyFolder(busy, folder)
    expect({ ok, problems }).toEqual({ ok: true, problems: [] })
    expect(chains[chain]?.commits).toBeGreaterThanOrEqual(3)
    expect(n).toBe(14)
  })

  it('tells its progress in bytes', () => {
    const long = { data: { text: '长'.repeat(19_000) } }
    const disk = diskWith(...entries(1), ...Array.from({ length: 60 }, (_, n) => entry(n + 2, long)))
    const told: (readonly [number, number])[] = []
    verifyFolder(disk, folder, (done, total) => told.push([done, total]))
    expect(told.map(([done]) => Math.floor(done / 2 ** 20))).toEqual([1, 2, 3])
    expect(new Set(told.map(([, total]) => total))).toEqual(
      new Set([bytesOf(disk, november).length + bytesOf(disk, november, secret).length]),
    )
  })

  it('calls a file that cannot be read a problem of that file and goes on', () => {
    const disk = soundBook()
    const failing: typeof disk = {
      ...disk,
      open: (path, how) =>
        disk.open(path.includes(chain) && path.endsWith(november) ? '/nowhere' : path, how),
    }
    const { ok, problems, chains } = verifyFolder(failing, folder)
    expect(ok).toBe(false)
    expect(problems[0]).toMatchObject({ file: `journal/${chain}`, line: 0 })
    expect(chains[secret]).toMatchObject({ commits: 2 })
  })
})
