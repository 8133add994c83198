import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { atTheGate, sitDown } from './desk/at-the-gate.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { TurnAwayPage } from './pages/turn-away-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const narrow = { width: 1280, height: 720 }
const sizes = isWhole
  ? [{ width: 1280, height: 800 }, { width: 1366, height: 768 }, { width: 1920, height: 1080 }, narrow]
  : [narrow]

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const))
  test(`whoever is refused, looked out for or awaited, by ${theme}: nothing serious for axe, and pictures`, async ({
    desk,
  }) => {
    test.setTimeout(400_000)
    mkdirSync(album, { recursive: true })
    const { page, gate } = await atTheGate(
      desk,
      theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    )
    const keys = new TurnAwayPage(page)
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
      await page.setViewportSize(narrow)
    }
    await desk.frame.lock()
    await desk.signInAs('office')
    await page.evaluate(async () => {
      const call = window.watchbook.call
      const staff = await call('directory.find', { text: '周芳' })
      const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
      const status = await call('station.status', {})
      const now = status.ok ? status.answer.now : ''
      const on = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10)
      const guests = ['丁文涛', '林美华', '郭晓东'].map(name => ({ name, organisation: '恒源测绘' }))
      await call('appointment.announce', {
        hostId,
        purpose: '测绘',
        on,
        from: '10:30',
        to: '11:30',
        people: 4,
        guests,
      })
      await call('appointment.announce', {
        hostId,
        purpose: '设备检测',
        on,
        people: 1,
        from: '14:00',
        guests: [{ name: '康大宁', organisation: '康正检测' }],
      })
      await call('appointment.announce', {
        hostId,
        purpose: '送水',
        on,
        weekdays: [1, 3, 5],
        until: '2026-12-31',
        people: 1,
        guests: [{ name: '何水', phone: '100-5550-1122' }],
      })
      await call('look-out.add', {
        person: { name: '鲍不平', idNumber: '120101198503081232', idType: 'resident-id' },
        reason: '曾在大厅扰乱接待秩序',
        until: '2026-12-31',
        toDo: '先通知办公室，不单独放行',
      })
    })
    await desk.frame.goToPart('关注名单')
    await page.keyboard.press('Control+N')
    await look('lookout-new')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await look('lookout-card')
    await desk.frame.goToPart('预约')
    await page.keyboard.press('Control+N')
    const form = page.getByRole('form', { name: '登记预约' })
    await keys.reach(form.getByLabel('名单', { exact: true }))
    await page.keyboard.insertText(
      '姓名\t单位\t证件号码\n林美华\t恒源测绘\t120101198503081232\n\t恒源测绘\t\n郭晓东\t恒源测绘\t120101198503081233',
    )
    await look('appointment-new')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await look('appointment-card')
    await desk.frame.lock()
    await sitDown(desk)
    await page.keyboard.press('F7')
    await gate.signIn.waitFor()
    await look('gate-empty')
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(gate.signIn.getByLabel('来访人')).toBeInViewport({ ratio: 1 })
    await expect(gate.signIn.getByLabel('进入时间')).toBeInViewport({ ratio: 1 })
    await expect(gate.signIn.getByText('上访，转值班室')).toBeInViewport({ ratio: 1 })
    await page.setViewportSize(narrow)
    await gate.signInNew({ name: '鲍某', id: '120101198503081232', host: 'zf', purpose: '反映问题' })
    await gate.reach(gate.signIn.getByRole('checkbox', { name: /上访/ }))
    await page.keyboard.press('Space')
    await look('gate-lookout')
    await page.keyboard.press('Alt+R')
    await keys.form.waitFor()
    await keys.choose(keys.form, '后续', '2')
    await look('refuse')
    await page.keyboard.press('Control+Enter')
    await keys.card.waitFor()
    await look('refuse-card')
    await page.keyboard.press('Alt+4')
    await look('refuse-list')
    await page.keyboard.press('Alt+Y')
    await page.keyboard.press('Enter')
    await expect(gate.message).toContainText('已预约')
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Escape')
    await look('gate-after')
  })
