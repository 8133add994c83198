import type { Page } from '@playwright/test'
import { colleagues } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { gateWithVehicles } from './desk/gate-with-vehicles.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { ExitPassPage } from './pages/exit-pass-page.ts'

const { gatekeeper } = colleagues
const delivery = { plate: '津A·6K2Q8', kind: 'delivery', driver: '魏强', purpose: '拉旧水泵' } as const

/** The office made out 放〔2026〕1号 for 周芳; the gatekeeper sits at the window. */
const withPass = async (desk: Desk) => {
  const { page, gate } = await gateWithVehicles(desk)
  await desk.frame.lock()
  await desk.signInAs('office')
  await issued(page)
  await desk.frame.lock()
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  return { page, gate, passes: new ExitPassPage(page) }
}

const issued = async (page: Page): Promise<void> => {
  const answer = await page.evaluate(async () => {
    const { call } = window.watchbook
    const [found, status] = [await call('directory.find', { text: '周芳' }), await call('station.status', {})]
    const now = status.ok ? Date.parse(status.answer.now) : 0
    return call('exit-pass.issue', {
      holder: { kind: 'staff', staffId: (found.ok && found.answer[0]?.staffId) || '', plate: '津B1K234' },
      items: [{ name: '旧水泵', count: 2, unit: '台' }],
      purpose: '返厂维修',
      validUntil: new Date(now + 60 * 60_000).toISOString(),
      approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-20' },
    })
  })
  expect(answer).toMatchObject({ ok: true })
}

test('a delivery does not leave with goods until the pass was let out; then it does, by keyboard, and each names the other', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, gate, passes } = await withPass(desk)
  await gate.enterNew(delivery)
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 津A·6K2Q8 进入')

  await gate.press('F8', '2', 'q', '8', 'Enter')
  await expect(gate.leaving).toContainText('津A·6K2Q8 魏强')
  await page.keyboard.press('2')
  await gate.typeInto(gate.leaving, '物品', '旧水泵 2台')
  await gate.typeInto(gate.leaving, '备注', '返厂')
  await page.keyboard.press('Control+Enter')
  const alert = gate.leaving.getByRole('alert')
  await expect(alert).toContainText('未见办公室的放行条')
  await expect(alert).toContainText('电话请示办公室')
  await expect(alert).toContainText('§11.3')
  await expect(gate.leaving).toContainText('没有刚放行的')

  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('button', { name: '回到车辆登记' })).toBeVisible()
  await passes.look('1')
  await passes.letOut.waitFor()
  await page.keyboard.press('Alt+q')
  await page.keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已放行 放〔2026〕1号')

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(gate.leaving.getByLabel('物品', { exact: true })).toHaveValue('旧水泵 2台')
  await expect(gate.leaving.getByLabel('备注', { exact: true })).toHaveValue('返厂')
  await expect(gate.leaving.getByLabel('放行条', { exact: true })).toBeFocused()
  await page.keyboard.type('zf')
  await expect(page.getByRole('option', { name: /放〔2026〕1号/ })).toContainText('周芳 · 旧水泵 2台')
  await expect(page.getByRole('option', { name: /放〔2026〕1号/ })).toContainText('车 津B·1K234')
  expect(await seriousIn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(gate.leaving).toContainText('放〔2026〕1号 写明的车牌是 津B·1K234，与这辆车不符')
  expect(await seriousIn(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('津A·6K2Q8 已离开')

  await gate.press('Alt+3')
  await expect(gate.register).toBeFocused()
  await gate.press('ArrowDown', 'Enter')
  await expect(gate.card).toContainText('带出 旧水泵 2台，返厂，凭 放〔2026〕1号')
  await gate.reach(gate.card.getByRole('button', { name: '放〔2026〕1号' }))
  await page.keyboard.press('Enter')
  await expect(passes.card).toContainText('随车出门，车辆出入')
  expect(await seriousIn(page)).toEqual([])
  const back = passes.card.getByRole('button', { name: /^D-2611-\d+$/ })
  await gate.reach(back)
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText('魏强')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(passes.card).toContainText('旧水泵')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('an official vehicle goes out with goods by the pass; what was typed is still there after the passes were looked at', async ({
  desk,
}) => {
  const { page, gate, passes } = await withPass(desk)
  await gate.press('F8', '0', '0', '1', 'Enter')
  await expect(gate.goingOut).toContainText('津A·00001')
  await gate.typeInto(gate.goingOut, '凭据', '王主任派车，去水厂')
  await gate.typeInto(gate.goingOut, '带出物品', '旧水泵 2台')
  await gate.typeInto(gate.goingOut, '放行条', '12号')
  await page.keyboard.press('Control+Enter')
  await expect(gate.goingOut.getByRole('alert')).toContainText('从列出的放行条中选取')
  // The button above the lists is the same way, and keeps what is typed too.
  await page.getByRole('button', { name: '放行条 Alt+T' }).press('Enter')
  await passes.look('zf')
  await passes.letOut.waitFor()
  await page.keyboard.press('Alt+q')
  await page.keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已放行')
  await page.getByRole('button', { name: '回到车辆登记' }).press('Enter')
  await expect(gate.goingOut.getByLabel('凭据', { exact: true })).toHaveValue('王主任派车，去水厂')
  await expect(gate.goingOut.getByLabel('放行条', { exact: true })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1')
  await page.getByRole('option', { name: /放〔2026〕1号/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 津A·00001 开出')
})
