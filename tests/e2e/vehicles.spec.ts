import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gateWithVehicles } from './desk/gate-with-vehicles.ts'
import { readByReader } from './desk/reader.ts'
import { expect, test } from './desk/test.ts'
import { GatePage } from './pages/gate-page.ts'

const delivery = {
  plate: '津A·6K2Q8',
  kind: 'delivery',
  driver: '魏强',
  purpose: '送水质样品',
  goods: '样品箱 2',
} as const

test('a vehicle of the staff goes through with its plate and Enter, in and out', async ({ desk }) => {
  const { page, gate } = await gateWithVehicles(desk)
  const keys = await gate.press('F8', '2', '3', '4', 'Enter')
  await expect(gate.message).toContainText('已登记 津B·1K234 进入，停车棚')
  expect(keys).toBeLessThanOrEqual(8)
  await expect(gate.vehicles).toContainText('津B·1K234')
  await expect(gate.vehicles).toContainText('车棚')
  await expect(gate.form.getByLabel('车牌', { exact: true })).toBeFocused()
  await page.keyboard.type('zf')
  await expect(page.getByRole('option', { name: /津B·1K234/ })).toContainText('Enter 登记离开')
  await page.keyboard.press('Enter')
  await expect(gate.leaving).toContainText('津B·1K234')
  await expect(gate.leaving).toContainText('看过车上，按 1 即离开')
  await page.keyboard.press('1')
  await expect(gate.message).toContainText('津B·1K234 已离开')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('现在没有车辆在内')
  await expect(gate.form.getByLabel('车牌', { exact: true })).toBeFocused()
})

test('a vehicle of the staff does not leave with goods without the office’s leave', async ({ desk }) => {
  const { page, gate } = await gateWithVehicles(desk)
  await gate.press('F8', '2', '3', '4', 'Enter')
  await expect(gate.message).toContainText('已登记 津B·1K234 进入')
  await gate.press('F8', '2', '3', '4')
  await page.getByRole('option', { name: /Enter 登记离开/ }).waitFor()
  await gate.press('Enter', '2')
  await gate.typeInto(gate.leaving, '物品', '投影仪一台')
  await page.keyboard.press('Control+Enter')
  await expect(gate.leaving.getByRole('alert')).toContainText('§11.3')
  await expect(gate.vehicles).toContainText('津B·1K234')
})

test('a delivery comes in by keyboard, not into the garage, and leaves without goods only; then it is known', async ({
  desk,
}) => {
  const { page, gate } = await gateWithVehicles(desk)
  await gate.enterNew(delivery)
  await gate.choosePlace(gate.form, '车库')
  await page.keyboard.press('Control+Enter')
  await expect(gate.form.getByRole('alert')).toContainText('外来车辆不得停车库')
  await expect(gate.form.getByRole('alert')).toContainText('§12.1.2')
  await gate.choosePlace(gate.form, '前院')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 津A·6K2Q8 进入，停前院')
  await expect(gate.vehicles).toContainText('魏强')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('1外来车')
  await expect(page.getByRole('region', { name: '车辆', exact: true })).toContainText('前院 1/12')

  await gate.press('F8', '2', 'q', '8', 'Enter')
  await expect(gate.leaving).toContainText('津A·6K2Q8 魏强')
  await page.keyboard.press('2')
  await gate.typeInto(gate.leaving, '物品', '旧水泵')
  await page.keyboard.press('Control+Enter')
  await expect(gate.leaving.getByRole('alert')).toContainText('旧水泵')
  await expect(gate.leaving.getByRole('alert')).toContainText('§11.3')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('津A·6K2Q8 已离开')
  await expect(gate.form.getByLabel('车牌', { exact: true })).toBeFocused()

  const known = await gate.press('F8', '2', 'q', '8', 'Enter')
  await expect(gate.form).toContainText('换车')
  await expect(gate.form.getByLabel('司机', { exact: true })).toHaveValue('魏强')
  expect(known + (await gate.press('Control+Enter'))).toBeLessThanOrEqual(8)
  await expect(gate.vehicles).toContainText('津A·6K2Q8')
  expect(await page.title()).not.toContain('6K2Q8')

  await desk.window.app.close()
  expect(await filesWith(desk.folder, ['津A6K2Q8', '津A·6K2Q8', '魏强'])).toEqual([])
})

test('an official vehicle goes out on a note and is back with Enter; mistakes are put right in place', async ({
  desk,
}) => {
  const { page, gate } = await gateWithVehicles(desk)
  await gate.press('F8', '0', '0', '1', 'Enter')
  await expect(gate.goingOut).toContainText('津A·00001')
  await page.keyboard.press('Control+Enter')
  await expect(gate.goingOut.getByRole('alert')).toContainText('凭据')
  await gate.typeInto(gate.goingOut, '凭据', '王主任派车，去水厂')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 津A·00001 开出')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('1公车在外')
  await expect(gate.vehicles).toContainText('在外')

  await gate.press('F8', '0', '0', '1', 'Enter')
  await expect(gate.message).toContainText('津A·00001 已回来，停公车位')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('0公车在外')

  await gate.press('Alt+3')
  await expect(gate.register).toBeFocused()
  await gate.press('ArrowDown', 'Enter')
  await expect(gate.card).toContainText('王主任派车')
  await page.keyboard.press('Control+E')
  await gate.typeInto(gate.correcting, '司机', '李师傅')
  await gate.typeInto(gate.correcting, '更正原因', '漏登司机')
  await page.keyboard.press('Control+Enter')
  await expect(gate.card).toContainText('李师傅')
  await expect(gate.card).toContainText('更正前')
  await gate.card.getByRole('button', { name: '撤回回来' }).press('Enter')
  await page.keyboard.insertText('看错车')
  await page.keyboard.press('Control+Enter')
  await expect(gate.card).toContainText('已撤回：看错车')
  await expect(gate.register).toContainText('在外')
})

test('a wrong plate is corrected, the driver’s telephone is shown for a moment and a reason', async ({
  desk,
}) => {
  const { page, gate } = await gateWithVehicles(desk)
  await gate.enterNew(delivery)
  await gate.typeInto(gate.form, '司机电话', '100-5550-0905')
  await page.keyboard.press('Control+Enter')
  await expect(gate.vehicles).toContainText('津A·6K2Q8')
  await page.keyboard.press('Escape')
  await expect(gate.vehicles).toBeFocused()
  await gate.press('ArrowDown', 'Enter')
  await expect(gate.card).toContainText('尾号 0905')
  await gate.card.getByRole('button', { name: '查看完整信息' }).press('Enter')
  await page.keyboard.insertText('联系挪车')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('not-his-password')
  await page.keyboard.press('Enter')
  await expect(gate.card.getByRole('alert')).toContainText('密码')
  await expect(gate.card).not.toContainText('100-5550-0905')
  await page.keyboard.press('Control+E')
  await gate.typeInto(gate.correcting, '车牌', '津A6K2O8')
  await gate.typeInto(gate.correcting, '更正原因', '车牌看错')
  await page.keyboard.press('Control+Enter')
  await expect(gate.correcting.getByRole('alert')).toContainText('车牌不合号牌样式')
  await gate.typeInto(gate.correcting, '备注', '外地临牌，字迹不清')
  await page.keyboard.press('Control+Enter')
  await expect(gate.card).toContainText('津A·6K2O8')
  await expect(gate.card).toContainText('更正前')
})

test('whoever comes in a vehicle comes in and leaves with it by one act', async ({ desk }) => {
  const { page, gate } = await gateWithVehicles(desk)
  const people = new GatePage(page)
  await people.signInNew({ name: '林美华', host: 'zf', purpose: '送合同资料', id: '120101198503081232' })
  await people.typeInto('随来车牌', '冀RD19057')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01 及车辆 冀R·D19057 进入')
  await expect(gate.vehicles).toContainText('冀R·D19057')
  await expect(gate.vehicles).toContainText('前院')
  await gate.press('F9', '0', '1', 'Enter')
  const carries = people.leaving.getByRole('radiogroup', { name: '林美华 的车 冀R·D19057 带出物品' })
  await page.keyboard.press('Control+Enter')
  await expect(carries).toContainText('看过车上，按 1 或 2')
  await readByReader(page, '1023')
  await expect(gate.message).toContainText('读入的内容未填入')
  await expect(carries.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(gate.vehicles).toContainText('冀R·D19057')
  await page.keyboard.press('2')
  await expect(gate.leaving.getByLabel('物品', { exact: true })).toBeFocused()
  await page.keyboard.insertText('旧水泵 1台')
  await page.keyboard.press('Control+Enter')
  await expect(gate.leaving.getByRole('alert')).toContainText('§11.3')
  expect(await gate.press('F9', '0', '1', 'Enter', '1')).toBeLessThanOrEqual(5)
  await expect(gate.message).toContainText('林美华 1人已离开，牌 01 已收回，车 冀R·D19057 一并离开')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('现在没有车辆在内')
})

test('the office registers a vehicle and a place', async ({ desk }) => {
  const { page } = await gateWithVehicles(desk)
  await desk.frame.lock()
  await desk.signInAs('office')
  await page.keyboard.press('Control+K')
  await page.keyboard.insertText('本单位车辆')
  await page.keyboard.press('Enter')
  const list = page.getByRole('grid', { name: '本单位车辆' })
  await expect(list).toContainText('津A·00001')
  await page.keyboard.press('Control+N')
  const form = page.getByRole('form', { name: '登记本单位车辆' })
  await page.keyboard.insertText('津c1d567')
  const owner = form.getByLabel('车主', { exact: true })
  await expect(owner).toBeVisible()
  for (let tries = 0; tries < 8 && !(await owner.evaluate(e => e === document.activeElement)); tries++)
    await page.keyboard.press('Tab')
  await page.keyboard.type('zf')
  await page.getByRole('option', { name: /周芳/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(list).toContainText('津C·1D567')
  await expect(page.getByRole('status', { name: '消息' })).toContainText('已登记职工车 津C·1D567')

  await page.keyboard.press('Control+K')
  await page.keyboard.insertText('停车位')
  await page.keyboard.press('Enter')
  const plan = page.getByRole('grid', { name: '停车位' })
  await expect(plan).toContainText('前院 12个')
  await plan.press('ArrowDown')
  await plan.press('Enter')
  await page.keyboard.press('Control+N')
  await page.keyboard.insertText('后院')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('6')
  await page.getByLabel('更改原因').focus()
  await page.keyboard.insertText('新划车位')
  await page.keyboard.press('Control+Enter')
  await expect(plan).toContainText('前院 12个；后院 6个')
})

/** Files of the folder in which one of these words stands in clear. */
const filesWith = async (folder: string, words: readonly string[]): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(entry => entry.isFile()).map(entry => join(entry.path, entry.name))
  return files.filter(file => words.some(word => readFileSync(file).includes(word)))
}
