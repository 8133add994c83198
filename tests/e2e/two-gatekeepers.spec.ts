import { atTheGate, newVisitor as meihua, sitDown } from './desk/at-the-gate.ts'
import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'

/** One of them at the window; whoever sat there before has locked it. */
const relieveBy = async (desk: Desk, { account, password }: { account: string; password: string }) => {
  await desk.frame.lock()
  await desk.signIn.signIn(account, password)
  await desk.frame.rail.waitFor()
  await desk.window.page.keyboard.press('Control+5')
}

const both = async (desk: Desk) => {
  const { page, gate } = await atTheGate(desk)
  await desk.frame.lock()
  await desk.signInAs('administrator')
  await createAccounts(page, [colleagues.nextGatekeeper])
  await desk.frame.lock()
  await sitDown(desk)
  await page.keyboard.press('Control+5')
  await gate.signIn.waitFor()
  return { page, gate }
}

test('two gatekeepers with the same visitor: each has his own form, and the second saving is told who is inside', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, gate } = await both(desk)
  const { gatekeeper, nextGatekeeper } = colleagues
  const who = gate.signIn.getByLabel('来访人', { exact: true })
  await gate.signInNew(meihua)
  await expect(gate.signIn).toContainText('草稿已存')

  await relieveBy(desk, nextGatekeeper)
  await page.keyboard.press('F7')
  await expect(who).toHaveValue('')
  await gate.signInNew({ ...meihua, name: '林某', purpose: '送标书' })
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林某 牌 01')

  await relieveBy(desk, gatekeeper)
  await page.keyboard.press('F7')
  await expect(who).toHaveValue('林美华')
  await page.keyboard.press('Control+Enter')
  await expect(gate.signIn.getByRole('alert')).toContainText('持此证件的人')
  await expect(gate.inside.getByRole('row')).toHaveCount(2)
  await expect(desk.frame.rail).toContainText('1 在内')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('a correction begun above a statement that another has corrected meanwhile is told what stands now, and saved knowingly', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, gate } = await both(desk)
  const { gatekeeper, nextGatekeeper } = colleagues
  const { keyboard } = page
  await gate.signInNew(meihua)
  await keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  const correction = page.getByRole('form', { name: '更正来访' })
  const open = async () => {
    await keyboard.press('Escape')
    await expect(gate.inside).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await gate.card.waitFor()
    await keyboard.press('Control+E')
    await correction.waitFor()
  }
  const put = async (label: string, value: string) => {
    await gate.reach(correction.getByLabel(label, { exact: true }))
    await keyboard.press('Control+A')
    await keyboard.insertText(value)
  }
  await open()
  await put('事由', '送标书')
  await put('更正原因', '听错')
  await expect(correction).toContainText('草稿已存')

  await relieveBy(desk, nextGatekeeper)
  await open()
  await expect(correction.getByLabel('事由', { exact: true })).toHaveValue('送合同资料')
  await put('来访牌', '05')
  await put('更正原因', '牌号记错')
  await keyboard.press('Control+Enter')
  await expect(gate.card).toContainText('牌号记错')

  await relieveBy(desk, gatekeeper)
  await open()
  await expect(correction.getByLabel('事由', { exact: true })).toHaveValue('送标书')
  await keyboard.press('Control+Enter')
  await expect(correction.getByRole('alert')).toContainText('更正')
  await expect(correction.getByRole('region', { name: '现在的登记' })).toContainText('牌号记错')
  await put('来访牌', '05')
  await keyboard.press('Control+Enter')
  await expect(gate.card).toContainText('送标书')
  await expect(gate.card).toContainText('听错')
  await expect(gate.card).toContainText('牌号记错')
  await expect(gate.inside).toContainText('05')
})
