import { writeFileSync } from 'node:fs'
import { Desk, giveWhole } from '../../e2e/desk/desk.ts'
import { people } from '../../e2e/desk/people.ts'
import { test } from '../../e2e/desk/test.ts'
import { giveToWindowUser } from '../../e2e/launch.ts'
import { measureKeyToRow } from '../../e2e/measure-key-to-row.ts'
import { framesWhileScrolling, showAllEntries } from './frames-while-scrolling.ts'
import { measureSignIn } from './measure-sign-in.ts'
import { paintedStartMs } from './painted-start.ts'
import type { TimesOfBook, WindowTimes } from './window-times.ts'

const given = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is set by the bench: run npm run bench`)
  return value
}

const starts = 7

test('the window on an empty and on a large book, and at the gate', async () => {
  const [empty, large] = [given('WATCHBOOK_BENCH_EMPTY'), given('WATCHBOOK_BENCH_LARGE')]
  const gate = given('WATCHBOOK_BENCH_GATE')
  for (const book of [empty, large, gate]) giveWhole(giveToWindowUser(book))
  const painted: { empty: number[]; large: number[] } = { empty: [], large: [] }
  for (let turn = 0; turn < starts; turn++) {
    painted.empty.push(await paintedStartMs(empty))
    painted.large.push(await paintedStartMs(large))
  }
  const ofEmpty = await workAt(empty)
  const ofLarge = await workAt(large)
  const times: WindowTimes = {
    empty: { paintedMs: painted.empty, ...ofEmpty.times },
    large: { paintedMs: painted.large, ...ofLarge.times },
    keyToRow: ofLarge.keyToRow,
    signIn: await signInAt(gate),
    framesPerSecond: ofLarge.framesPerSecond,
    framesWhileVerifying: ofLarge.framesWhileVerifying,
  }
  writeFileSync(given('WATCHBOOK_BENCH_ANSWER'), JSON.stringify(times))
})

type Worked = {
  readonly times: Omit<TimesOfBook, 'paintedMs'>
  readonly keyToRow: WindowTimes['keyToRow']
  readonly framesPerSecond: number
  readonly framesWhileVerifying: number
}

const signInAt = async (book: string): Promise<WindowTimes['signIn']> => {
  const desk = new Desk(book, people)
  try {
    await desk.open()
    return await measureSignIn(desk)
  } finally {
    await desk.close()
  }
}

/** Signs in, makes some entries, and asks the main process what it holds. */
const workAt = async (book: string): Promise<Worked> => {
  const desk = new Desk(book, people)
  try {
    const { app, page } = await desk.open()
    const before = performance.now()
    await desk.signInAsDutyOfficer()
    const signInToLogMs = performance.now() - before
    const keyToRow = await measureKeyToRow(page)
    await showAllEntries(page)
    const framesWhileVerifying = await framesWhileScrolling(page)
    await page.getByRole('img', { name: '账目已核对' }).waitFor({ timeout: 180_000 })
    const framesPerSecond = await framesWhileScrolling(page)
    const rssBytes = await app.evaluate(() => process.memoryUsage().rss)
    const times = { signInToLogMs, mainMiB: rssBytes / 2 ** 20 }
    return { times, keyToRow, framesPerSecond, framesWhileVerifying }
  } finally {
    await desk.close()
  }
}
