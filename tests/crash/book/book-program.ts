import { writeSync } from 'node:fs'
import { setTimeout as pass } from 'node:timers/promises'
import { Book } from '../../../electron/book.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'

/**
 * Run as its own process: opens the book in a folder as that user, records entries one after the other and writes a
 * line for each answer: `ok <id>` or `no <code>`. First of all it says how the book was found. `name`: what its ids begin
 * with, since an id that the book knows is answered and not written again; `aSecond`: how many, else as fast as it goes.
 */
const [folder = '', count = '0', uid = '', name = 'entry', aSecond = ''] = process.argv.slice(2)
const officer = { account: 'zhang.wei', roles: ['duty-officer', 'staff'] as const }

/** Written at once: what was said before a kill has been said. */
const say = (line: string): void => void writeSync(1, `${line}\n`)

if (uid !== '') {
  process.setgid?.(Number(uid))
  process.setuid?.(Number(uid))
}

const book = new Book(folder, {
  port: realDisk,
  clock: manualClock('2026-11-23T02:00:00.000Z'),
  random: seededRandom(`program ${process.pid}`),
  verify: async () => verifyFolder(realDisk, folder),
  reserveBytes: 0,
})
say(book.readOnly ? `read-only ${book.readOnly.code}` : 'open')
const begun = performance.now()

/** What came late is made up for, so that the rate holds over the whole. */
const turnOf = async (number: number): Promise<void> => {
  if (aSecond === '') return
  const aheadMs = begun + (number * 1_000) / Number(aSecond) - performance.now()
  if (aheadMs > 1) await pass(aheadMs)
}

for (let number = 1; number <= Number(count); number++) {
  await turnOf(number)
  const id = `${name}-${number}`
  const answer = await book.run('duty-log.record', { type: 'other', text: '值'.repeat(300) }, officer, id)
  say(answer.ok ? `ok ${id}` : `no ${answer.code}`)
}
book.close()
