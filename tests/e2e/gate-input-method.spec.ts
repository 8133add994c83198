import { atTheGate, newVisitor as meihua } from './desk/at-the-gate.ts'
import { inputMethodOf } from './desk/input-method.ts'
import { expect, test } from './desk/test.ts'

test('initials count while they are composed; the Enter that ends the composition takes nobody and saves nothing', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  const { keyboard } = page
  await gate.signInNew(meihua)
  await keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  const { compose, press, choose } = await inputMethodOf(page)
  const who = gate.signIn.getByLabel('来访人', { exact: true })

  await test.step('whoever leaves is found by composed initials', async () => {
    await keyboard.press('F9')
    await compose("l'm'h")
    await expect(page.getByRole('option', { name: /林美华/ })).toBeVisible()
    await press('Enter')
    await expect(gate.inside).toContainText('林美华')
    await choose('lmh')
    await keyboard.press('Enter')
    await expect(gate.message).toContainText('林美华 1人已离开，牌 01 已收回')
  })

  await test.step('whoever came before too', async () => {
    await keyboard.press('F7')
    await compose("l'm'h")
    await expect(page.getByRole('option', { name: /林美华/ })).toBeVisible()
    await press('Enter')
    await expect(who).toBeFocused()
    await expect(who).toHaveValue("l'm'h")
    await choose('lmh')
    await expect(who).toHaveValue('lmh')
    await keyboard.press('Enter')
    await expect(who).toHaveCount(0)
    await expect(gate.signIn).toContainText('120***********1232')
    await keyboard.press('1')
    await gate.reach(gate.signIn.getByLabel('随身物品', { exact: true }))
  })

  await test.step('no key of the program counts while something is composed', async () => {
    await compose("tu'zhi")
    for (const key of ['Enter', 's']) await press(key, { ctrlKey: true })
    for (const key of ['F8', 'F9', 'F2', 'Escape']) await press(key)
    await press('r', { altKey: true })
    await expect(gate.signIn.getByLabel('随身物品', { exact: true })).toBeFocused()
    await choose('图纸')
    await expect(gate.signIn.getByLabel('随身物品', { exact: true })).toHaveValue('图纸')
    await expect(page.getByRole('region', { name: '在内' })).toContainText('现在没有来访人员在内')
    await keyboard.press('Control+Enter')
    await expect(gate.message).toContainText('已登记 林美华 牌 01')
  })
})

test('wide figures of an input method are figures: people, plate, time', async ({ desk }) => {
  const { page, gate } = await atTheGate(desk)
  await gate.signInNew(meihua)
  for (const [label, text] of [
    ['人数', '２'],
    ['随来车牌', '津ａ６ｋ２ｑ８'],
  ] as const) {
    await gate.reach(gate.signIn.getByLabel(label, { exact: true }))
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
  }
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华')
  await expect(gate.inside).toContainText('林美华等2人')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: /车辆/ }).first()).toContainText('津A·6K2Q8')
})
