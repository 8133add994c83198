import { atTheGate, sitDown } from './desk/at-the-gate.ts'
import { expect, test } from './desk/test.ts'
import { DutyLogPage } from './pages/duty-log-page.ts'
import { TurnAwayPage } from './pages/turn-away-page.ts'

test('a salesperson is refused with five keys and stands in the register and in the count of the day', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  const refused = new TurnAwayPage(page)
  await page.keyboard.press('Control+5')
  await gate.signIn.waitFor()
  let keys = await gate.press('Alt+R')
  await refused.form.waitFor()
  keys += await gate.press('2')
  keys += await gate.press('Tab', 'Tab', '1', 'Control+Enter')
  await expect(refused.message).toContainText('已登记拒绝进入：推销，已离开')
  expect(keys).toBeLessThanOrEqual(6)
  await expect(page.getByRole('region', { name: '在内', exact: true })).toContainText('拒绝 1')
  await expect(gate.signIn).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(refused.register).toContainText('推销')
  await expect(refused.register).toContainText('已离开')
})

test('one who will not leave is told to the office until there is a result; a mistake is corrected', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  const refused = new TurnAwayPage(page)
  await page.keyboard.press('F7')
  await gate.typeInto('来访人', '鲍不平')
  await gate.typeInto('事由', '推销净水器')
  await page.keyboard.press('Alt+R')
  await refused.form.waitFor()
  await expect(refused.form.getByLabel('姓名', { exact: true })).toHaveValue('鲍不平')
  await expect(refused.form.getByLabel('情由', { exact: true })).toHaveValue('推销净水器')
  await refused.choose(refused.form, '类别', '2')
  await refused.choose(refused.form, '后续', '2')
  await page.keyboard.press('Control+Enter')
  await expect(refused.message).toContainText('推销，不肯离开')
  await expect(refused.card).toContainText('鲍不平')

  await refused.card.getByRole('button', { name: '报办公室' }).press('Enter')
  await refused.typeInto(refused.call, '拨打号码', '8102')
  await refused.choose(refused.call, '接听', '2')
  await page.keyboard.press('Control+Enter')
  await expect(refused.card).toContainText('致电办公室（8102），无人接听')
  await refused.card.getByRole('button', { name: '报办公室' }).press('Enter')
  await refused.typeInto(refused.call, '拨打号码', '8105')
  await page.keyboard.press('Control+Enter')
  await expect(refused.card).toContainText('致电办公室（8105），已接通')
  await page.keyboard.press('Alt+4')
  await expect(refused.register).toContainText('待结果')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await refused.card.getByRole('button', { name: '登记结果' }).press('Enter')
  await refused.typeInto(refused.settle, '处理结果', '保卫人员劝离')
  await page.keyboard.press('Control+Enter')
  await expect(refused.card).toContainText('处理结果：保卫人员劝离')
  await expect(refused.register).toContainText('已处理')

  await page.keyboard.press('Control+E')
  await refused.typeInto(refused.correction, '更正原因', '人数看错')
  await refused.reach(refused.correction.getByLabel('人数', { exact: true }))
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('2')
  await page.keyboard.press('Control+Enter')
  await expect(refused.card).toContainText('推销 2人')
  await expect(refused.card).toContainText('更正前')

  // The form of visits that it came from is empty again.
  await page.keyboard.press('F7')
  await expect(gate.signIn.getByLabel('来访人', { exact: true })).toHaveValue('')
})

test('a petitioner at the gate is an entry of the duty log at once, and nothing is typed twice', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await gate.signInNew({
    name: '鲍不平',
    id: '120101198503081232',
    host: 'zf',
    purpose: '反映欠付工程款',
  })
  await gate.reach(gate.signIn.getByRole('checkbox', { name: /上访/ }))
  await page.keyboard.press('Space')
  await gate.typeInto('劝导情况', '已请到接待室')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已转值班室')
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  const log = new DutyLogPage(page)
  await log.open('门岗来了上访人员1人')
  await expect(log.record).toContainText('反映欠付工程款')
  await expect(log.record).toContainText('门岗登记')
  await expect(log.record).not.toContainText('鲍不平')
})

test('whoever the office looks out for warns at the window, and is let in with a word only', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  await desk.frame.lock()
  await desk.signInAs('office')
  await desk.frame.goToPart('关注名单')
  const refused = new TurnAwayPage(page)
  const form = page.getByRole('form', { name: '列入关注名单' })
  await page.keyboard.press('Control+N')
  await refused.typeInto(form, '姓名', '鲍不平')
  await refused.typeInto(form, '证件号码', '120101198503081232')
  await refused.typeInto(form, '缘由', '曾扰乱接待秩序')
  await refused.typeInto(form, '应办事项', '通知办公室')
  await refused.typeInto(form, '截止日期', '1231')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid', { name: '关注名单' })).toContainText('有效')
  await desk.frame.lock()
  await sitDown(desk)
  await gate.signInNew({ name: '鲍某', id: '120101198503081232', host: 'zf', purpose: '反映问题' })
  await expect(gate.signIn).toContainText('办公室关注：曾扰乱接待秩序。有效至 12-31')
  await expect(gate.signIn).not.toContainText('鲍不平')
  await page.keyboard.press('Control+Enter')
  await expect(gate.signIn.getByRole('alert')).toContainText('关注名单')
  await gate.typeInto('备注', '办公室同意')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 鲍某')
})
