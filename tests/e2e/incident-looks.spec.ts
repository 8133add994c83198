import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { IncidentPage } from './pages/incident-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

for (const theme of isWhole ? (['night', 'day'] as const) : (['night'] as const)) {
  test(`incidents by ${theme}: nothing serious for axe, and their pictures`, async ({ desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const clock = theme === 'night' ? '2026-11-23T18:10:00.000Z' : '2026-11-24T02:10:00.000Z'
    const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: clock } })
    const { keyboard } = page
    const incident = new IncidentPage(page)
    await desk.signInAsDutyOfficer()
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `incident-${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
    }
    await keyboard.press('Control+4')
    await expect(page.getByText('没有进行中的突发事件')).toBeVisible()
    await look('empty')
    await keyboard.press('F5')
    await incident.raising.waitFor()
    await look('raise-empty')
    await keyboard.press('Control+Enter')
    await incident.refusal.first().waitFor()
    await look('raise-unfilled')
    await keyboard.type('建设路供水主管爆裂，积水约30厘米，交通受阻')
    await keyboard.press('Tab')
    await keyboard.type('建设路与民主路口东侧')
    await keyboard.press('Enter')
    await keyboard.type('约02:00')
    await look('raise')
    await keyboard.press('Control+Enter')
    await expect(incident.limits).toContainText('口头首报')
    await look('page')
    await keyboard.press('2')
    await incident.form(/名单上没有号码/).waitFor()
    await look('no-number')
    await keyboard.type('8301')
    await keyboard.press('Control+Enter')
    await expect(incident.calls).toContainText('8301')
    await keyboard.press('Alt+ArrowUp')
    await expect(incident.calling).toContainText('8301')
    await keyboard.press('2')
    await expect(incident.calls.getByText('无人接听')).toHaveCount(2)
    await keyboard.press('Alt+ArrowUp')
    await keyboard.press('1')
    await page.getByRole('form', { name: /^接通/ }).waitFor()
    await look('reached')
    await keyboard.type('立即赴现场')
    await keyboard.press('Enter')
    await keyboard.press('Control+Enter')
    await expect(incident.calls).toContainText('立即赴现场')
    await look('called')
    await keyboard.press('Control+e')
    await incident.form('核实要素').waitFor()
    await look('establish')
    await keyboard.press('Escape')
    await keyboard.press('Alt+g')
    await incident.form('定级').waitFor()
    await look('grade')
    await keyboard.press('Escape')
    await keyboard.press('Alt+p')
    await look('plan')
    await keyboard.press('Escape')
    await keyboard.press('Enter')
    await incident.form('登记口头报告').waitFor()
    await look('oral')
    await keyboard.type('区总值班室王敏')
    await incident.form('登记口头报告').getByLabel('号码').fill('6001')
    await keyboard.press('Control+Enter')
    await expect(incident.limits).toContainText('按时')
    await keyboard.press('Enter')
    await incident.form('拟首报').waitFor()
    await look('draft')
    await keyboard.press('Control+Enter')
    await expect(incident.limits).toContainText('待签发')
    await keyboard.press('Enter')
    await incident.report('首报').waitFor()
    await look('report')
    await keyboard.press('Alt+q')
    await incident.form('签发首报').waitFor()
    await look('approve')
    await keyboard.press('Escape')
    await keyboard.press('Control+p')
    await page.getByRole('article', { name: /^第1页/ }).waitFor()
    await look('sheet-report')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await keyboard.press('Control+p')
    await page.getByRole('article', { name: /^第1页/ }).waitFor()
    await look('sheet-file')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await incident.list.waitFor()
    await look('list')
    await keyboard.press('Control+1')
    await page.getByRole('region', { name: '现在要办' }).waitFor()
    await look('board')
  })
}
