import { atTheGate, newVisitor as meihua } from './desk/at-the-gate.ts'
import { gateWithVehicles } from './desk/gate-with-vehicles.ts'
import { expect, test } from './desk/test.ts'
import { GatePage } from './pages/gate-page.ts'

/** Nobody waits for the screen here: the keys follow one another as fast as they can be sent. */
test('a known visitor comes in by eight keys without one look at the screen, and the next one behind him', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  for (const name of ['林美华', '郭晓东'] as const) {
    const id = name === '林美华' ? meihua.id : '11010519491231002X'
    await gate.signInNew({ ...meihua, name, id })
    await page.keyboard.press('Control+Enter')
    await expect(gate.message).toContainText(`已登记 ${name}`)
  }
  await gate.press('F9', '1', 'Enter', 'F9', '2', 'Enter')
  await gate.press('F7', 'l', 'm', 'h', 'Enter', '1', 'Enter', 'Control+Enter')
  await gate.press('F7', 'g', 'x', 'd', 'Enter', '2', 'Enter', 'Control+Enter')
  await expect(gate.inside).toContainText('郭晓东')
  await expect(gate.inside).toContainText('林美华')
  await expect(page.getByRole('region', { name: '在内', exact: true })).toContainText(
    '今日进 4 人次，离开 2 人次',
  )
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('vehicles and visitors one behind the other: no key goes to another than whom it was meant for', async ({
  desk,
}) => {
  const { page, gate: vehicles } = await gateWithVehicles(desk)
  const gate = new GatePage(page)
  await vehicles.press('F8', '2', '3', '4', 'Enter', 'F8', '0', '0', '1', 'Enter')
  await vehicles.typeInto(vehicles.goingOut, '凭据', '王主任派车')
  await vehicles.press('Control+Enter', 'F8', '2', '3', '4', 'Enter', '1', 'F8', '0', '0', '1', 'Enter')
  await vehicles.press('F8', '2', '3', '4', 'Enter', 'F7', 'S', 'm', 'i', 't', 'h')
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('Smith')
  await page.keyboard.press('Alt+3')
  await expect(vehicles.register.getByRole('row', { name: /1K234/ })).toHaveCount(2)
  await expect(vehicles.register.getByRole('row', { name: /1K234/ }).first()).toContainText('在内')
  await expect(vehicles.register.getByRole('row', { name: /A·00001/ })).toHaveCount(1)
  await expect(vehicles.register.getByRole('row', { name: /A·00001/ })).not.toContainText('在外')
})

test('what is typed behind a refused saving is not lost either', async ({ desk }) => {
  const { gate } = await atTheGate(desk)
  await gate.signInNew({ ...meihua, id: '120101198503081233' })
  await gate.reach(gate.signIn.getByLabel('随身物品', { exact: true }))
  await gate.press('Control+Enter', 'b', 'a', 'o')
  await expect(gate.signIn.getByRole('alert')).toContainText('校验位不符')
  await expect(gate.signIn.getByLabel('随身物品', { exact: true })).toHaveValue('bao')
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('林美华')
})
