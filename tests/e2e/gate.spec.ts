import { atTheGate, newVisitor as meihua } from './desk/at-the-gate.ts'
import { colleagues } from './desk/colleagues.ts'
import { filesWith } from './desk/files-with.ts'
import { expect, test } from './desk/test.ts'
import { GatePage } from './pages/gate-page.ts'

const { gatekeeper } = colleagues
test('a known visitor comes in with eight keys and leaves with four; nobody he is stands in the journal', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await gate.signInNew(meihua)
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  await expect(gate.inside).toContainText('林美华')
  await expect(desk.frame.rail).toContainText('1 在内')

  const out = await gate.press('F9', '0', '1', 'Enter')
  await expect(gate.message).toContainText('林美华 1人已离开，牌 01 已收回')
  expect(out).toBeLessThanOrEqual(4)
  await expect(page.getByRole('region', { name: '在内' })).toContainText('现在没有来访人员在内')

  const before = Date.now()
  let keys = await gate.press('F7', 'l', 'm', 'h')
  await page.getByRole('option', { name: /林美华/ }).waitFor()
  keys += await gate.press('Enter')
  await expect(gate.signIn).toContainText('120***********1232')
  await expect(gate.signIn.getByRole('radiogroup', { name: '被访人确认' })).toContainText('电话确认')
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio')
  keys += await gate.press('1', 'Enter', 'Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  expect(keys).toBeLessThanOrEqual(10)
  expect(Date.now() - before).toBeLessThan(15_000)
  console.log(`known visitor: ${keys} keys; leaving: ${out} keys`)

  await desk.window.app.close()
  const clear = await filesWith(desk.folder, [meihua.name, meihua.id, meihua.phone, meihua.organisation])
  expect(clear).toEqual([])
})

test('doubtful papers, a group that leaves in parts, a badge that is lost, a mistake that is taken back', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await gate.signInNew({ ...meihua, id: '120101198503081233' })
  await expect(gate.signIn).toContainText('校验位不符')
  await page.keyboard.press('Control+Enter')
  await expect(gate.signIn.getByRole('alert')).toContainText('§11.3')
  await gate.typeInto('备注', '本人说明证件磨损')
  const people = gate.signIn.getByLabel('人数')
  await gate.reach(people)
  await people.press('Control+A')
  await page.keyboard.insertText('3')
  await page.keyboard.press('Control+Enter')
  await expect(gate.inside).toContainText('林美华等3人')

  await page.keyboard.press('Escape')
  await expect(gate.inside).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText('存疑')
  await gate.card.getByRole('button', { name: '查看完整信息' }).press('Enter')
  await page.keyboard.insertText('核对身份')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('not-his-password')
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText('密码')
  await expect(gate.card.getByRole('alert')).toBeVisible()
  await expect(gate.card).not.toContainText('120101198503081233')
  await gate.card.getByLabel('本人密码').focus()
  await page.keyboard.insertText(gatekeeper.password)
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText('120101198503081233')
  await gate.card.getByRole('button', { name: '登记离开' }).press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('2')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toHaveText(/林美华 2人已离开$/)
  await gate.card.getByRole('button', { name: '登记离开' }).press('Enter')
  await gate.reach(gate.leaving.getByRole('radiogroup', { name: '来访牌 01' }))
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('牌 01 未交回')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('1牌未交回')

  await gate.card.getByRole('button', { name: '牌 01 已找到' }).press('Enter')
  await expect(gate.message).toContainText('牌 01 已找到，可再发放')
  await expect(page.getByRole('region', { name: '在内' })).toContainText('0牌未交回')

  await gate.card.getByRole('button', { name: '撤回离开' }).press('Enter')
  await page.keyboard.insertText('看错人')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已撤回 林美华 的离开')
  await expect(gate.inside).toContainText('林美华')
  await expect(gate.card).toContainText('已撤回：看错人')

  await page.keyboard.press('Alt+2')
  await expect(gate.register).toContainText('在内 1 人')
})

test('what was typed at the gate is there after the window was killed, and saved once', async ({ desk }) => {
  const { page, gate } = await atTheGate(desk)
  await gate.signInNew(meihua)
  const kept = () =>
    page.evaluate(async () => {
      const found = await window.watchbook.call('draft.read', { form: 'visit-new' })
      return found.ok ? (found.answer?.values ?? '') : ''
    })
  await expect.poll(kept).toContain('"confirmed":"phone"')
  desk.window.app.process().kill('SIGKILL')
  const { page: again } = await desk.open()
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  const later = new GatePage(again)
  await again.keyboard.press('F7')
  await expect(later.signIn.getByLabel('来访人', { exact: true })).toHaveValue('林美华')
  await again.keyboard.press('Control+Enter')
  await expect(later.inside).toContainText('林美华')
  await again.keyboard.press('Control+Enter')
  await expect(desk.frame.rail).toContainText('1 在内')
})

test('whoever presses F7 anywhere types on at once, and the same papers are not let in twice', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await desk.frame.rail.getByRole('button', { name: /值守/ }).click()
  await page.keyboard.press('F7')
  for (const letter of 'Smith') await page.keyboard.press(letter)
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('Smith')
  await page.keyboard.press('Control+A')
  await gate.signInNew(meihua)
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  await gate.signInNew({ ...meihua, name: '林某' })
  await page.keyboard.press('Control+Enter')
  await expect(gate.signIn).toContainText('持此证件的人')
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('林某')
})
