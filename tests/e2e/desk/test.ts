import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { newFolder } from '../launch.ts'
import { type DemoBook, makeDemoBook } from './demo-book.ts'
import { copyOf, Desk } from './desk.ts'
import { establishBook } from './establish-book.ts'
import { people } from './people.ts'

export { expect } from '@playwright/test'
export { DEMO_END } from './demo-book.ts'

type ForEachTest = {
  /** A desk with a book that was set up: nobody signed in yet, no window open. */
  readonly desk: Desk
  /** A desk whose folder is still empty. */
  readonly bareDesk: Desk
  /** A desk with three days of the demonstration bureau; its clock should stand at `DEMO_END`. */
  readonly demoDesk: Desk
}
type ForAllTests = { readonly establishedBook: string; readonly demoBook: DemoBook }

export const test = base.extend<ForEachTest, ForAllTests>({
  establishedBook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const folder = newFolder('established')
      await establishBook(folder, people)
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  demoBook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => use(makeDemoBook()),
    { scope: 'worker' },
  ],
  desk: async ({ establishedBook }, use) => {
    const desk = new Desk(copyOf(establishedBook), people)
    await use(desk)
    await desk.close()
  },
  demoDesk: async ({ demoBook }, use) => {
    const desk = new Desk(copyOf(demoBook.folder), demoBook.people)
    await use(desk)
    await desk.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  bareDesk: async ({}, use) => {
    const desk = new Desk(newFolder('bare'), people)
    await use(desk)
    await desk.close()
  },
})
