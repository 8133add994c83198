import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { makeDemoBook } from './desk/demo-book.ts'
import { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { ReviewPage } from './pages/review-page.ts'

const album = inCheckout('test-results', 'pictures')
/** Five past eight in the morning of the unit: 李建明, 王丽华 or another goes off duty at 08:20. */
const earlyMorning = '2026-11-24T00:05:00.000Z'
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1366, height: 768 }]

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`the review and the month by ${theme}: nothing serious for axe, and their pictures`, async () => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const { folder, people } = makeDemoBook(earlyMorning)
    const desk = new Desk(folder, people, earlyMorning)
    const { page } = await desk.open()
    await desk.signIn.signIn('li.jianming', people.dutyOfficer.password)
    await desk.frame.rail.waitFor()
    if (theme === 'night') await page.keyboard.press('Shift+F11')
    const shoot = async (name: string, isPaper = false) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({ path: join(album, `review-${name}-${theme}-${size.width}.png`) })
      }
      // The watermark of a demo is pale on purpose.
      if (!isPaper) expect(await seriousIn(page)).toEqual([])
    }
    await shoot('board')
    const review = new ReviewPage(page)
    await review.open()
    await review.points.waitFor()
    await shoot('points')
    await page.keyboard.press('Alt+p')
    await page.getByRole('form', { name: '批注' }).waitFor()
    await shoot('comment')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+q')
    await review.log.waitFor()
    await shoot('log')
    await page.keyboard.press('Alt+t')
    await page.getByRole('form', { name: '退回补正' }).waitFor()
    await shoot('return')
    await page.keyboard.press('Escape')
    await review.signWith('不对的密码')
    await review.refusal.waitFor()
    await shoot('refused')
    await review.signWith(people.dutyOfficer.password)
    await expect(review.message).toContainText('已签署')
    await shoot('signed')
    await page.keyboard.press('Control+p')
    await page.getByRole('heading', { name: '值班审阅表' }).waitFor()
    await page.locator('.sheet-page').first().waitFor()
    await shoot('sheet', true)
    await page.keyboard.press('Escape')
    await review.heading.waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('月度统计')
    await page.keyboard.press('Enter')
    await page.getByRole('img', { name: /每日条目/ }).waitFor()
    await page.locator('.month-chart svg').nth(2).waitFor()
    await shoot('month-charts')
    await page.keyboard.press('Alt+q')
    await page.getByRole('table', { name: '按日' }).waitFor()
    await shoot('month-days')
    await page.keyboard.press('Alt+q')
    await page.getByRole('table', { name: '按类型和时段' }).waitFor()
    await shoot('month-hours')
    await desk.close()
  })
}
