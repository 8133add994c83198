import type { Page } from '@playwright/test'

const seconds = 5

/** The list of all entries, with nothing beside it. */
export const showAllEntries = async (page: Page): Promise<void> => {
  await page.getByRole('radiogroup', { name: '范围' }).getByText('全部', { exact: true }).click()
  await page.getByRole('button', { name: '收起' }).first().press('Enter')
  await gridOf(page).getByRole('row').nth(2).waitFor()
}

const gridOf = (page: Page) => page.getByRole('grid', { name: '值班日志' })

/** Scrolls on through the list as somebody does who turns the wheel without pause. */
export const framesWhileScrolling = (page: Page): Promise<number> =>
  gridOf(page).evaluate(
    (list, forSeconds) =>
      new Promise<number>(done => {
        const begun = performance.now()
        let frames = 0
        const next = (now: number) => {
          frames++
          list.scrollTop += 120
          if (now - begun < forSeconds * 1000) requestAnimationFrame(next)
          else done(frames / ((now - begun) / 1000))
        }
        requestAnimationFrame(next)
      }),
    seconds,
  )
