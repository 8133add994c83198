import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { ExitPassPage } from './pages/exit-pass-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

/** A week's passes: one open, one out in part, one used up and owed, one withdrawn, one by telephone. */
const busyWeek = async (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { call } = window.watchbook
    const person = { post: '科员', phone: '', shortPhone: '' }
    await call('directory.add', { ...person, name: '林帆', section: '设备科' })
    await call('directory.add', { ...person, name: '周芳', section: '办公室' })
    const staffOf = async (text: string) => {
      const found = await call('directory.find', { text })
      return (found.ok && found.answer[0]?.staffId) || ''
    }
    const [staffId, decidedBy] = [await staffOf('林帆'), await staffOf('周芳')]
    const status = await call('station.status', {})
    const now = status.ok ? Date.parse(status.answer.now) : 0
    const inHours = (hours: number) => new Date(now + hours * 3_600_000).toISOString()
    const said = {
      holder: { kind: 'staff', staffId } as const,
      items: [
        { name: '投影仪', count: 2, unit: '台', asset: 'ZC-0417' },
        { name: '电源线', count: 3, unit: '根' },
      ],
      purpose: '第三水厂技术交流会布展用',
      validUntil: inHours(8),
      approval: {
        kind: 'paper',
        approver: '李建明',
        document: '云水办字〔2026〕31号',
        on: '2026-11-20',
      } as const,
    }
    const outside = {
      kind: 'outside',
      name: '郭晓东',
      organisation: '云通机电设备维修有限公司',
      plate: '津A·6K2Q8',
    } as const
    const issue = async (more: object) => {
      const answer = await call('exit-pass.issue', { ...said, ...more })
      return (answer.ok && answer.itemId) || ''
    }
    const pump = [{ name: '潜水排污泵 WQ-15（含控制柜）', count: 1, unit: '台', asset: 'ZC-0392' }]
    const owed = await issue({ holder: outside, section: '设备科', items: pump, dueAt: inHours(26) })
    await call('exit-pass.let-out', { itemId: owed, items: [{ item: 1, count: 1 }], seen: 0 })
    const partly = await issue({ dueAt: inHours(50) })
    await call('exit-pass.let-out', { itemId: partly, items: [{ item: 1, count: 1 }], seen: 0 })
    await call('exit-pass.withdraw', { itemId: await issue({}), reason: '改日再带' })
    await issue({ holder: outside, section: '设备科' })
    await call('exit-pass.release', {
      holder: outside,
      section: '设备科',
      items: pump,
      purpose: '返厂维修',
      decidedBy,
      telephone: '8102',
      decidedAt: inHours(0),
      words: '情况我知道，可以放行，手续明天一上班补办',
    })
  })

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`exit passes by ${theme}: nothing serious for axe, and their pictures`, async ({ desk }) => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const { page } = await desk.open({
      env: theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    })
    const { keyboard } = page
    const passes = new ExitPassPage(page)
    await desk.signInAs('office')
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `exit-pass-${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
    }
    await desk.frame.goToPart('放行条')
    await passes.find.waitFor()
    await look('empty')
    await busyWeek(page)
    await keyboard.press('Alt+6')
    await expect(passes.grid).toContainText('待补办')
    await look('all')
    await passes.look('2')
    await passes.letOut.waitFor()
    await look('let-out')
    await keyboard.press('Control+Enter')
    await passes.letOut.getByRole('alert').waitFor()
    await look('not-counted')
    await passes.look('3')
    await passes.card.waitFor()
    await look('withdrawn')
    await passes.look('6k2q8')
    await expect(passes.find).toContainText('不止一张')
    await look('several')
    await passes.look('2026-99')
    await passes.find.getByRole('alert').waitFor()
    await look('unknown')
    await keyboard.press('Alt+3')
    await expect(passes.grid).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(passes.card).toContainText('所拨电话')
    await look('by-telephone')
    await keyboard.press('Alt+b')
    await page.getByRole('form', { name: '补办电话放行' }).waitFor()
    await look('confirm')
    await keyboard.press('Alt+d')
    await passes.release.waitFor()
    await keyboard.press('Control+Enter')
    await passes.release.getByRole('alert').waitFor()
    await look('release')
    await keyboard.press('Control+n')
    await passes.issue.waitFor()
    await passes.takePerson('lf')
    await passes.reach(passes.issue.getByRole('group', { name: '第1项' }).getByLabel('物品名称'))
    await passes.typeThings([
      { name: '投影仪', count: '2', unit: '台', asset: 'ZC-0417' },
      { name: '电源线', count: '3', unit: '根' },
    ])
    await look('issue')
    await keyboard.press('Escape')
    await passes.look('4')
    await passes.letOut.waitFor()
    await keyboard.press('Escape')
    await passes.card.waitFor()
    await keyboard.press('Control+e')
    await page.getByRole('form', { name: '更正放行条' }).waitFor()
    await look('correct')
    await keyboard.press('Escape')
    await keyboard.press('Control+p')
    await page.getByRole('region', { name: '放行条', exact: true }).waitFor()
    await look('sheet')
    await keyboard.press('Escape')
    await keyboard.press('Control+5')
    await page.getByRole('button', { name: /^放行条/ }).waitFor()
    await look('way-from-the-gate')
  })
}
