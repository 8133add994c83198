import { benchDice } from './bench-dice.ts'
import { inventEntry } from './bench-entries.ts'
import { dayBefore, dutyOfficer, pageRows, withBook } from './opened-book.ts'
import { instantMs } from './probe.ts'

/** When the book stood open. */
export const probeOpen = (folder: string): Promise<{ readonly openedMs: number }> =>
  withBook(folder, () => ({ openedMs: instantMs() }))

/** What the process holds with the book open, one page looked at and one entry made. */
export const probeMemory = (folder: string): Promise<{ readonly rssBytes: number }> =>
  withBook(folder, async book => {
    book.ask('duty-log.page', { ...dayBefore(0), offset: 0, limit: pageRows }, dutyOfficer)
    await book.run('duty-log.record', inventEntry(benchDice(5), new Date().toISOString()), dutyOfficer)
    return { rssBytes: process.memoryUsage().rss }
  })
