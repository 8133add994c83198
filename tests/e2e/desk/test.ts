import { test as base } from '@playwright/test'
import { startDisplay } from '../../../build/display.mjs'
import { shiftedClock } from '../../../electron/ports.ts'
import { newFolder } from '../launch.ts'
import { DEMO_END, type DemoBook, makeDemoBook } from './demo-book.ts'
import { copyOf, Desk } from './desk.ts'
import { establishBook } from './establish-book.ts'
import { people } from './people.ts'

export { expect } from '@playwright/test'

type ForEachTest = {
  /** A desk with a book that was set up: nobody signed in yet, no window open. */
  readonly desk: Desk
  /** The same with two entries of the duty officer in it. */
  readonly workedDesk: Desk
  /** A desk whose folder is still empty. */
  readonly bareDesk: Desk
  /** A desk with three days of the demonstration bureau; its clock stands at `DEMO_END`. */
  readonly demoDesk: Desk
}
type ForAllTests = {
  /** A screen in memory for each worker: windows of two tests never take the focus from each other. */
  readonly ownScreen: string
  readonly establishedBook: string
  readonly workedBook: string
  readonly demoBook: DemoBook
}

/** When the prepared books begin, and when somebody sits down at them: an afternoon in November. */
const [begun, afternoon] = ['2026-11-23T00:40:00.000Z', '2026-11-23T06:30:00.000Z'] as const

const newBook = async (entries: readonly string[]): Promise<string> => {
  const folder = newFolder('book')
  await establishBook(folder, people, shiftedClock(begun), entries)
  return folder
}

const useOwnScreen = async (use: (screen: string) => Promise<void>): Promise<void> => {
  if (process.platform !== 'linux') return use('')
  const { name, end } = await startDisplay()
  process.env.DISPLAY = name
  await use(name)
  end()
}

export const test = base.extend<ForEachTest, ForAllTests>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  ownScreen: [async ({}, use) => useOwnScreen(use), { scope: 'worker', auto: true }],
  establishedBook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => use(await newBook([])),
    { scope: 'worker' },
  ],
  workedBook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => use(await newBook(['第一条', '第二条'])),
    { scope: 'worker' },
  ],
  demoBook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => use(makeDemoBook()),
    { scope: 'worker' },
  ],
  desk: async ({ establishedBook }, use) => {
    const desk = new Desk(copyOf(establishedBook), people, afternoon)
    await use(desk)
    await desk.close()
  },
  workedDesk: async ({ workedBook }, use) => {
    const desk = new Desk(copyOf(workedBook), people, afternoon)
    await use(desk)
    await desk.close()
  },
  demoDesk: async ({ demoBook }, use) => {
    const desk = new Desk(copyOf(demoBook.folder), demoBook.people, DEMO_END)
    await use(desk)
    await desk.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  bareDesk: async ({}, use) => {
    const desk = new Desk(newFolder('bare'), people, afternoon)
    await use(desk)
    await desk.close()
  },
})
