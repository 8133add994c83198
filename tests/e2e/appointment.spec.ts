import { atTheGate, sitDown } from './desk/at-the-gate.ts'
import { expect, test } from './desk/test.ts'
import { TurnAwayPage } from './pages/turn-away-page.ts'

const list = [
  '姓名\t单位\t证件号码\t电话',
  '林美华\t恒源测绘\t120101198503081232\t100-5550-2764',
  '\t恒源测绘\t\t',
  '郭晓东\t恒源测绘\t120101198503081233\t',
  '丁文涛\t恒源测绘\t\t100-5550-0750',
].join('\n')

test('a group pasted with two bad rows is announced and signed in by one key', async ({ desk }) => {
  const { page, gate } = await atTheGate(desk)
  await desk.frame.lock()
  await desk.signInAs('office')
  await desk.frame.goToPart('预约')
  const keys = new TurnAwayPage(page)
  const form = page.getByRole('form', { name: '登记预约' })
  await page.keyboard.press('Control+N')
  await form.waitFor()
  await page.keyboard.insertText('zf')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await keys.typeInto(form, '事由', '测绘')
  await keys.reach(form.getByLabel('名单', { exact: true }))
  await page.keyboard.insertText(list)
  const preview = form.getByRole('region', { name: '名单核对' })
  await expect(preview).toContainText('共 4 行，可用 2 行，有误 2 行不取')
  await expect(preview).toContainText('缺姓名')
  await expect(preview).toContainText('身份证号校验位不符')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记预约 2人，名单有误 2 行未取')
  await expect(page.getByRole('grid', { name: '预约' })).toContainText('林美华等2人')

  await desk.frame.lock()
  await sitDown(desk)
  await page.keyboard.press('Control+5')
  const panel = page.getByRole('region', { name: '今日预约' })
  await expect(panel).toContainText('已到 0，未到 2')
  await page.keyboard.press('Alt+Y')
  await page.keyboard.press('Enter')
  await expect(gate.message).toContainText('进入，已预约')
  await expect(gate.inside).toContainText('林美华等2人')
  await expect(panel).toContainText('已到 2，未到 0')
})

test('guests of a group come in one by one, and who is announced with wrong papers needs a word', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await desk.frame.lock()
  await desk.signInAs('office')
  const announced = await page.evaluate(async () => {
    const staff = await window.watchbook.call('directory.find', { text: '周芳' })
    const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
    const status = await window.watchbook.call('station.status', {})
    const now = status.ok ? status.answer.now : ''
    const on = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10)
    const wrong = { name: '林美华', idType: 'resident-id' as const, idNumber: '120101198503081233' }
    const guests = [{ name: '丁文涛' }, wrong]
    return window.watchbook.call('appointment.announce', { hostId, purpose: '测绘', on, people: 2, guests })
  })
  expect(announced).toMatchObject({ ok: true })
  await desk.frame.lock()
  await sitDown(desk)
  await page.keyboard.press('Control+5')
  const panel = page.getByRole('region', { name: '今日预约' })
  await panel.waitFor()
  await page.keyboard.press('Alt+Y')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(gate.inside).toContainText('丁文涛')
  await expect(panel).toContainText('到 1 人')
  await page.keyboard.press('Alt+Y')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('校验位不符')
  await page.keyboard.insertText('证件已看，系录错')
  await page.keyboard.press('Enter')
  await expect(gate.inside).toContainText('林美华')
  await expect(panel).toContainText('已到 2，未到 0')
})
