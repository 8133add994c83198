import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { GatePage } from './pages/gate-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

/** A morning at the gate: two alone, a group of twelve, somebody who stays too long, a badge that was not given back. */
const busyMorning = async (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const call = window.watchbook.call
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
    const said = { people: 1, hostId, purpose: '送合同资料', confirmed: 'phone' as const, remark: '口头核实' }
    const visits = [
      { visitor: { name: '郭晓东', organisation: '云通监理' }, badge: '07', ago: 300 },
      { visitor: { name: '唐雪梅', organisation: '区审计局' }, badge: '11', people: 12, ago: 90 },
      { visitor: { name: '丁文涛', organisation: '云澜供水公司第三水厂运行维护部' }, badge: '03', ago: 31 },
      { visitor: { name: '沈玉兰' }, badge: '05', ago: 12 },
    ]
    for (const { ago, ...visit } of visits) {
      const status = await call('station.status', {})
      const now = status.ok ? Date.parse(status.answer.now) : 0
      const arrivedAt = new Date(now - ago * 60_000).toISOString()
      await call('visit.sign-in', { ...said, ...visit, arrivedAt })
    }
    const inside = await call('visit.inside', {})
    const last = inside.ok ? inside.answer.visits.at(-1) : undefined
    if (last) await call('visit.sign-out', { itemId: last.itemId, badge: 'missing' })
  })

const openGate = async (desk: Desk, env: { readonly WATCHBOOK_CLOCK?: string }) => {
  const { page } = await desk.open({ env })
  await desk.signInAs('administrator')
  await createAccounts(page, [colleagues.gatekeeper])
  await desk.frame.lock()
  await desk.signInAs('office')
  await page.evaluate(() =>
    window.watchbook.call('directory.add', {
      name: '周芳',
      section: '办公室',
      post: '科员',
      phone: '',
      shortPhone: '8102',
    }),
  )
  await desk.frame.lock()
  await desk.signIn.signIn(colleagues.gatekeeper.account, colleagues.gatekeeper.password)
  await desk.frame.rail.waitFor()
  return { page, gate: new GatePage(page) }
}

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`the gate by ${theme}: nothing serious for axe, and its pictures`, async ({ desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const { page, gate } = await openGate(
      desk,
      theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    )
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `gate-${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
    }
    await page.keyboard.press('F7')
    await gate.signIn.waitFor()
    await look('empty')
    await page.keyboard.press('Control+Enter')
    await gate.signIn.getByRole('alert').waitFor()
    await look('unfilled')
    await page.keyboard.press('Escape')
    await busyMorning(page)
    await expect(gate.inside).toContainText('唐雪梅等12人')
    await look('inside')
    await page.keyboard.press('F7')
    await gate.typeInto('来访人', 'sy')
    await page.getByRole('option', { name: /沈玉兰/ }).waitFor()
    await look('offered')
    await page.keyboard.press('Enter')
    await expect(gate.signIn).toContainText('换人')
    await page.keyboard.press('4')
    await look('known')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await gate.card.waitFor()
    await look('card')
    await page.keyboard.press('Control+E')
    await page.getByRole('form', { name: '更正来访' }).waitFor()
    await look('correct')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F9')
    await gate.leaving.waitFor()
    await page.keyboard.type('t')
    await page.getByRole('option', { name: /唐雪梅/ }).waitFor()
    await look('leaving')
    await page.keyboard.press('Alt+2')
    await expect(gate.register).toContainText('在内 12 人')
    await look('register')
  })
}
