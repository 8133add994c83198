import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { commitsOf } from '../../unit/book/full-fold.ts'
import { dutyOfficer, openHouse, setUpHouse } from '../../unit/book/house.ts'
import { mountSmallDisk, noSmallDisk } from '../small-disk.ts'
import {
  bundleProgram,
  giveTo,
  noOtherUser,
  noStrace,
  openReally,
  realFolder,
  runProgram,
  setUpReally,
} from './book-process.ts'
import { isLong } from './shift.ts'

const bundle = realFolder()
let program = ''
beforeAll(async () => {
  chmodSync(bundle.folder, 0o755)
  program = await bundleProgram(bundle.folder)
})
afterAll(bundle.undo)

/** Runs `act` in a folder with a book of its own. */
const withBook = async (act: (folder: string) => void | Promise<void>): Promise<void> => {
  const { folder, undo } = realFolder()
  try {
    await setUpReally(folder)
    await act(folder)
  } finally {
    undo()
  }
}

const idsIn = (folder: string): readonly string[] => commitsOf(realDisk, folder).map(({ id }) => id)
const acked = (lines: readonly string[]): readonly string[] =>
  lines.filter(line => line.startsWith('ok ')).map(line => line.slice(3))

/** After whatever happened: opened again without an alarm, every acknowledged line there, all of it verified. */
const expectNothingLost = (folder: string, lines: readonly string[]): void => {
  const { book } = openReally(folder)
  expect(book.readOnly).toBeUndefined()
  book.close()
  expect(idsIn(folder)).toEqual(expect.arrayContaining([...acked(lines)]))
  expect(verifyFolder(realDisk, folder)).toMatchObject({ ok: true, problems: [] })
}

const strace = noStrace()
const moments = Array.from({ length: isLong ? 40 : 4 }, (_, n) => 4 + 3 * n)

describe(`under strace${strace ? ` (skipped: ${strace})` : ''}`, () => {
  it.skipIf(strace)('a sync that fails poisons the book; what was said before is there', () =>
    withBook(folder => {
      const { lines } = runProgram(program, [folder, '12'], ['inject=fdatasync:error=EIO:when=8+'])
      expect(lines[0]).toBe('open')
      expect(acked(lines).length).toBeGreaterThan(0)
      expect(lines.at(-1)).toBe('no journal.poisoned')
      expectNothingLost(folder, lines)
    }),
  )

  it.skipIf(strace).each(moments)('a kill at sync %i loses nothing that was said to be saved', when =>
    withBook(folder => {
      const { lines, signal } = runProgram(
        program,
        [folder, '200'],
        [`inject=fdatasync:signal=SIGKILL:when=${when}`],
      )
      expect(signal).toBe('SIGKILL')
      expectNothingLost(folder, lines)
    }),
  )

  it.skipIf(strace)('a write that is refused is said, and the next one goes on', () =>
    withBook(folder => {
      const { lines } = runProgram(program, [folder, '6'], ['inject=pwrite64:error=ENOSPC:when=5'])
      expect(lines).toEqual([
        'open',
        'ok entry-1',
        'no journal.disk-full',
        'ok entry-3',
        'ok entry-4',
        'ok entry-5',
        'ok entry-6',
      ])
      expectNothingLost(folder, lines)
    }),
  )
})

const small = noSmallDisk()

it.skipIf(small)(
  `a disk of 64 KiB fills up: each entry is saved or refused, and room brings it back (${small ?? 'tmpfs'})`,
  async () => {
    const disk = mountSmallDisk(64)
    try {
      const house = await setUpHouse(realDisk, { folder: disk.folder })
      const told: string[] = []
      let refused: string | undefined
      for (let number = 1; refused === undefined && number < 200; number++) {
        const id = `entry-${number}`
        const answer = await house.call('duty-log.record', { type: 'other', text: '值'.repeat(900) }, { id })
        if (answer.ok) told.push(id)
        else refused = answer.code
      }
      expect(refused).toBe('journal.disk-full')
      expect(told.length).toBeGreaterThan(5)
      expect(realDisk.stat(join(disk.folder, 'reserve'))).toBeUndefined()
      house.book.close()
      remountLarger(disk.folder)
      expectNothingLost(
        disk.folder,
        told.map(id => `ok ${id}`),
      )
      const again = openHouse(realDisk, { folder: disk.folder, seed: 'again' })
      again.sessions.open(1, dutyOfficer.account)
      expect(await again.call('duty-log.record', { type: 'other', text: '又能写了' })).toMatchObject({
        ok: true,
      })
      again.book.close()
    } finally {
      disk.undo()
    }
  },
)

const remountLarger = (folder: string): void =>
  void execFileSync('mount', ['-o', 'remount,size=4096k', folder])

const somebody = 65_534
const otherUser = noOtherUser()

it.skipIf(otherUser)(
  `a folder that its user may not write opens for reading (${otherUser ?? 'as an unprivileged user'})`,
  () =>
    withBook(folder => {
      giveTo(folder, somebody)
      execFileSync('chmod', ['-R', 'a-w', folder])
      const before = idsIn(folder)
      const { lines, trouble } = runProgram(program, [folder, '1', `${somebody}`])
      expect(trouble).toBe('')
      expect(lines).toEqual(['read-only disk.read-only', 'no disk.read-only'])
      expect(idsIn(folder)).toEqual(before)
    }),
)
