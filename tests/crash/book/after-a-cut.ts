import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { commitsOf, foldOf } from '../../unit/book/full-fold.ts'
import { dutyOfficer, type House } from '../../unit/book/house.ts'
import { openAtMidnight } from './shift.ts'

/** What is found when a folder is opened again after the power was cut. */
export type Found = {
  /** Command ids of all lines. */
  readonly ids: readonly string[]
  readonly draft: string | undefined
  /** Everything that should not be: an alarm, a state that its lines do not make, a book that does not go on. */
  readonly wrong: readonly string[]
}

const officer = { account: dutyOfficer.account, roles: ['duty-officer', 'staff'] as const }

/** Opens the folder, looks at it, goes on in it and closes it. */
export const findAfterCut = async (disk: FaultDisk): Promise<Found> => {
  try {
    return await lookAround(disk, openAtMidnight(disk, 'after'))
  } catch (cause) {
    return { ids: [], draft: undefined, wrong: [`not opened: ${cause}`] }
  }
}

const lookAround = async (disk: FaultDisk, house: House): Promise<Found> => {
  const { book } = house
  const wrong: string[] = []
  if (book.readOnly) wrong.push(`read-only: ${JSON.stringify(book.readOnly)}`)
  const commits = commitsOf(disk)
  if (!sameJson(book.state(), foldOf(commits).state)) wrong.push('the state is not what the lines make')
  const draft = book.ask('draft.read', { form: 'entry' }, officer)
  await goOn(house, wrong)
  const ids = commits.map(({ id }) => id)
  return { ids, draft: draft !== null && 'commandId' in draft ? draft.commandId : undefined, wrong }
}

/** Every line is answered as it was the first time, a new one can be written, and all of it verifies. */
const goOn = async ({ book, port, clock }: House, wrong: string[]): Promise<void> => {
  clock.advance(1_000)
  const signedIn = await book.signIns.signIn({ ...dutyOfficer, confirmClock: true })
  if (!signedIn.answer.ok) wrong.push(`no sign-in: ${signedIn.answer.code}`)
  const entry = { type: 'other', text: '停电以后' } as const
  for (const { id, seq, command } of commitsOf(port).filter(known => known.command === 'duty-log.record')) {
    const again = await book.run('duty-log.record', entry, officer, id)
    if (!again.ok || again.seq !== seq) wrong.push(`${command} ${id} was done twice`)
  }
  const next = await book.run('duty-log.record', entry, officer, 'after-the-cut')
  if (!next.ok) wrong.push(`does not go on: ${next.code}`)
  book.close()
  const { ok, problems } = verifyFolder(port, '/book')
  if (!ok) wrong.push(`does not verify: ${JSON.stringify(problems[0])}`)
}

const sameJson = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b))

const sortKeys = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sortKeys(held)]),
  )
}

/** Two folders with the same digest hold the same files. */
export const digestOfDisk = (disk: FaultDisk, folder = '/'): string => {
  const digest = createHash('sha256')
  for (const name of disk.list(folder)) {
    const path = join(folder, name)
    const isFolder = disk.stat(path)?.isFolder === true
    digest.update(`${isFolder ? 'd' : 'f'}${name}\0`)
    digest.update(isFolder ? digestOfDisk(disk, path) : readFile(disk, path))
  }
  return digest.digest('hex')
}
