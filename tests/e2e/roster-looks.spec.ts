import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { enterStaff, makeTurnTakers, turnTakers } from './desk/roster-house.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { RosterPage } from './pages/roster-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`rosters by ${theme}: nothing serious for axe, and their pictures`, async ({ desk }) => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const { page } = await desk.open({
      env: theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    })
    const { keyboard } = page
    const roster = new RosterPage(page)
    const look = async (view: string) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `roster-${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
      expect(await seriousIn(page), view).toEqual([])
    }
    await desk.signInAs('office')
    await roster.open('排班')
    await roster.month('2026年11月班表').waitFor()
    await look('empty')
    await enterStaff(page)
    await keyboard.press('Control+L')
    await desk.signInAs('administrator')
    await makeTurnTakers(page)
    await keyboard.press('Control+L')
    await desk.signInAs('office')
    await roster.open('排班')
    await roster.nextMonth('2026年12月班表')
    await keyboard.press('Control+g')
    await expect(roster.cell('12-31', '门卫')).not.toContainText('未排')
    await look('draft')
    await keyboard.press('Enter')
    await roster.form(/^指定/).waitFor()
    await look('pin')
    await keyboard.press('Escape')
    await keyboard.press('Control+Enter')
    await roster.form(/^发布/).waitFor()
    await look('publish')
    await keyboard.press('Control+Enter')
    await expect(roster.said).toContainText('已发布2026年12月第1版')
    await look('published')
    await keyboard.press('Control+p')
    await page.getByText('第1版').first().waitFor()
    await look('sheet')
    await keyboard.press('Escape')
    await roster.goTo('名单与请假')
    await look('arrange')
    await keyboard.press('Control+n')
    await roster.form('登记请假、避开').waitFor()
    await keyboard.press('Control+Enter')
    await look('absence')
    await keyboard.press('Escape')
    await roster.goTo('调班代班')
    await look('swaps-empty')
    await keyboard.press('Control+L')
    await desk.signIn.signIn(turnTakers.officers[0].account, turnTakers.officers[0].password)
    await desk.frame.rail.waitFor()
    await roster.open('我的值班')
    await page.getByRole('table', { name: '我的班' }).waitFor()
    await look('mine')
    await page
      .getByRole('button', { name: /^调班、代班/ })
      .first()
      .press('Enter')
    await roster.form('提出调班、代班').waitFor()
    await look('ask')
    await keyboard.type('孩子家长会')
    await keyboard.press('Control+Enter')
    await expect(roster.said).toContainText('已提出')
    await page.getByRole('list', { name: '我的调班代班' }).getByRole('button').press('Enter')
    await page.getByRole('region', { name: /^代班 D-/ }).waitFor()
    await look('swap')
  })
}
