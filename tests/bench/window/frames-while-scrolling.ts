import type { Page } from '@playwright/test'

const seconds = 5

/** Shows all entries and scrolls through them as somebody does who turns the wheel without pause. */
export const framesWhileScrolling = async (page: Page): Promise<number> => {
  await page.getByRole('radiogroup', { name: '范围' }).getByText('全部', { exact: true }).click()
  await page.getByRole('button', { name: '收起' }).first().press('Enter')
  const grid = page.getByRole('grid', { name: '值班日志' })
  await grid.getByRole('row').nth(2).waitFor()
  return grid.evaluate(
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
}
