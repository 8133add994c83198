import { atTheGate, newVisitor } from './desk/at-the-gate.ts'
import { expect, test } from './desk/test.ts'
import { GatePage } from './pages/gate-page.ts'

test('the gate is opened late, and closed when each who is still inside was spoken of', async ({ desk }) => {
  const { page } = await atTheGate(desk)
  const gate = new GatePage(page)
  const { keyboard } = page
  const opening = page.getByRole('form', { name: '开门登记' })
  const closing = page.getByRole('form', { name: '关门清点' })

  await keyboard.press('Control+5')
  await expect(page.getByText('尚无开门登记')).toBeVisible()
  await keyboard.press('Alt+G')
  await expect(opening.getByLabel('时间')).toBeFocused()
  await keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('开门')
  await expect(page.getByText(/\d\d:\d\d.*已开，19:00 关/)).toBeVisible()

  for (const name of ['林美华', '郭晓东', '丁文涛']) {
    await gate.signInNew({ name, host: newVisitor.host, purpose: newVisitor.purpose })
    await gate.typeInto('备注', '熟人')
    await keyboard.press('Control+Enter')
    await expect(gate.message).toContainText(`已登记 ${name}`)
  }

  await keyboard.press('Alt+G')
  await expect(closing).toContainText('未了 3 项，已说明 0 项')
  await keyboard.press('1')
  await reach(closing.getByLabel('离开时间'))
  await keyboard.insertText('.')
  await reach(closing.getByRole('radiogroup', { name: /^来访牌/ }))
  await keyboard.press('1')
  await keyboard.press('Control+Enter')
  await expect(closing).toContainText('未了 2 项，已说明 0 项')

  await keyboard.press('2')
  await reach(closing.getByLabel('如何得知'))
  await keyboard.insertText('周芳说下午已走')
  await keyboard.press('Control+Enter')
  await expect(closing.getByRole('alert')).toContainText('来访牌')
  await reach(closing.getByRole('radiogroup', { name: /^来访牌/ }))
  await keyboard.press('2')
  await keyboard.press('Control+Enter')
  // His badge did not come back: that is a matter of its own now.
  await expect(closing).toContainText('来访牌 D-')

  await answerStay('周芳', '加班赶材料')
  await expect(closing).toContainText('已说明 1 项')
  await answerStay('', '明日追回')
  await expect(closing).toContainText('各项均已说明')
  await keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('关门，留下 2 项')
  await expect(page.getByText(/\d\d:\d\d.*已关，06:00 开/)).toBeVisible()

  async function reach(target: ReturnType<typeof closing.getByLabel>): Promise<void> {
    await gate.reach(target)
  }
  async function answerStay(withWhom: string, why: string): Promise<void> {
    if (withWhom !== '') {
      await keyboard.press('3')
      await reach(closing.getByLabel('与谁在一起'))
      await keyboard.insertText(withWhom)
    }
    await reach(closing.getByLabel('缘由'))
    await keyboard.insertText(why)
    await keyboard.press('Control+Enter')
  }
})
