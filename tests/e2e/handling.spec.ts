import type { Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandlingPage } from './pages/handling-page.ts'

const opened = async (desk: Desk, env: Readonly<Record<string, string>> = {}) => {
  const { page } = await desk.open({ env })
  await desk.signInAsDutyOfficer()
  return { page, handling: new HandlingPage(page) }
}

/** F2, text, saved; then out of the form, and the record is opened from the list. */
const written = async (desk: Desk, page: Page, text: string) => {
  await desk.log.write(text)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await desk.log.record.waitFor()
}

test('a matter is taken up, worked on, closed and opened again by keys alone', async ({ desk }) => {
  const { page, handling } = await opened(desk)
  await written(desk, page, '大门门禁失灵，须报修')
  await handling.act('Alt+6', '列为待办或改期限', '明1200', '须修复后回复')
  await expect(handling.record).toContainText('待办')
  await expect(desk.log.row('大门门禁失灵')).toContainText('待办')
  await expect(desk.log.incomplete).toContainText('大门门禁失灵')
  await handling.act('Alt+1', '登记办理情况', '已联系维保单位，下午到场')
  await handling.act('Alt+7', '办结', '已更换读卡器')
  await expect(desk.log.row('大门门禁失灵')).toContainText('办结')
  await expect(desk.log.said).toContainText('办结 D-2611-1')
  await handling.act('Alt+8', '重开', '夜间又失灵')
  await expect(desk.log.row('大门门禁失灵')).toContainText('待办')
  for (const said of ['重开', '办结 已更换读卡器', '已联系维保单位', '列为待办'])
    await expect(handling.trail).toContainText(said)
  await expect(handling.trail.getByRole('listitem')).toHaveCount(4)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('record.png') })
})

test('what is typed into an act is kept, and an act in between is told before anything is done', async ({
  desk,
}) => {
  const { page, handling } = await opened(desk)
  await written(desk, page, '西门灯泡领取2只')
  await handling.begin('Alt+0', '作废')
  await handling.type('误登')
  await expect(handling.form('作废')).toContainText('草稿已存')
  await page.keyboard.press('Escape')
  await handling.act('Alt+1', '登记办理情况', '已换灯泡')
  await handling.begin('Alt+0', '作废')
  await expect(handling.form('作废').getByLabel('原因')).toHaveValue('误登')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.refusal.first()).toContainText('办理')
  await expect(desk.log.row('西门灯')).toContainText('已记')
  await handling.form('作废').getByRole('button', { name: '已看过，仍要办理' }).press('Enter')
  await expect(desk.log.row('西门灯')).toContainText('作废')
  await expect(handling.record).toContainText('作废：误登')
  await expect(handling.record.getByRole('button', { name: /更正/ })).toHaveCount(0)
})

test('a document is forwarded and signed for by a second person, on the spot and on paper', async ({
  desk,
}) => {
  const { page, handling } = await opened(desk)
  await written(desk, page, '收到市局防汛通知')
  await handling.begin('Alt+3', '转办')
  await handling.type(`${desk.people.office.name}、林帆`, '办公室')
  await page.keyboard.press('Control+Enter')
  await expect(handling.forwardings).toContainText('未签收')
  await expect(desk.log.incomplete).toContainText(`未签收：${desk.people.office.name}、林帆`)
  await handling.begin('Alt+4', '本人签收')
  await handling.type(desk.people.office.password)
  await page.keyboard.press('Control+Enter')
  await expect(handling.forwardings.getByRole('listitem').first()).toContainText('签收')
  await expect(desk.log.incomplete).toContainText('未签收：林帆')
  await handling.begin('Alt+5', '登记纸质签收')
  await page.keyboard.press('Control+Enter')
  await expect(handling.forwardings).toContainText('纸质签收（林帆）')
  await expect(desk.log.incomplete).toHaveCount(0)
  const trail = handling.trail.getByRole('listitem')
  await expect(trail.filter({ hasText: '签收' }).last()).toContainText(desk.people.office.name)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('forwarded.png') })
})

test('a duplicate is linked with its original on both', async ({ desk }) => {
  const { page, handling } = await opened(desk)
  await desk.log.write('居民来电反映停水')
  await written(desk, page, '居民再次来电反映停水')
  await handling.act('Alt+9', '标为重复', '1', '同一居民同一件事')
  await expect(desk.log.row('再次来电')).toContainText('重复')
  await handling.record.getByRole('button', { name: 'D-2611-1' }).press('Enter')
  await expect(handling.record.getByRole('heading', { name: 'D-2611-1' })).toBeVisible()
  await expect(handling.record).toContainText('重复条目')
  await expect(handling.record.getByRole('button', { name: 'D-2611-2' })).toBeVisible()
})

test('无事 is signed for a quiet time and refused, with its number, for another', async ({ desk }) => {
  const { page, handling } = await opened(desk)
  await desk.log.write('例行巡查正常')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+n')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.refusal.first()).toContainText('D-2611-1')
  await page.keyboard.press('Control+a')
  await handling.type('1000', '1200')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('1200')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('10:00–12:00 无事')).toBeVisible()
  await expect(handling.record).toContainText('10:00–12:00 无事')
})

test('an entry of March is corrected and closed in November', async ({ desk }) => {
  const march = await opened(desk, { WATCHBOOK_CLOCK: '2026-11-25T02:00:00.000Z' })
  await written(desk, march.page, '水闸启闭机异响')
  await march.handling.act('Alt+6', '列为待办或改期限', '', '须检修')
  await desk.window.app.close()
  const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2027-07-25T02:00:00.000Z' } })
  const { account, password } = desk.people.dutyOfficer
  await desk.signIn.signIn(account, password)
  await page.getByRole('checkbox', { name: '时间无误' }).press('Space')
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
  await desk.openLog()
  await desk.log.incomplete.press('ArrowDown')
  await page.keyboard.press('Enter')
  const handling = new HandlingPage(page)
  await expect(handling.record).toContainText('水闸启闭机异响')
  await handling.act('Alt+7', '办结', '汛前已检修')
  await expect(handling.record).toContainText('办结')
  await expect(desk.log.incomplete).toHaveCount(0)
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('a deadline climbs its ladder with the clock, and F4 says by name that it was seen', async ({
  desk,
}) => {
  const at = (clock: string) => ({ WATCHBOOK_CLOCK: `2026-11-23T${clock}:00.000Z` })
  const first = await opened(desk, at('06:30'))
  await written(desk, first.page, '市局要求书面答复')
  await first.handling.act('Alt+6', '列为待办或改期限', '1530', '市局要求')
  const count = (page: Page, name: string) => page.getByLabel(name)
  await expect(count(first.page, '须知 1 项')).toBeVisible()
  await expect(desk.log.row('书面答复')).toContainText('还剩')
  await desk.window.app.close()
  const due = await opened(desk, at('07:12'))
  await expect(count(due.page, '将到期 1 项')).toBeVisible()
  await due.page.keyboard.press('F4')
  await expect(desk.log.said).toContainText('已看到 D-2611-1')
  await expect(desk.log.record).toContainText('书面答复')
  expect(desk.lastLine()).toContain('"alarm.acknowledged"')
  await desk.window.app.close()
  const urgent = await opened(desk, at('07:23'))
  await expect(count(urgent.page, '立即办 1 项')).toBeVisible()
  await urgent.page.screenshot({ path: test.info().outputPath('urgent.png') })
  await desk.window.app.close()
  const missed = await opened(desk, at('07:55'))
  await expect(missed.page.getByRole('banner')).toContainText('超 25 分')
  expect(await seriousIn(missed.page)).toEqual([])
  await missed.page.keyboard.press('F4')
  await missed.handling.record.waitFor()
  await missed.handling.act('Alt+7', '办结', '已书面答复')
  await expect(count(missed.page, '立即办 0 项')).toBeVisible()
})
