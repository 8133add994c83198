import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'

/** To the calendar and on 5 October 2027 in it, without a mouse. */
const goToOctober2027 = async (desk: Desk) => {
  const { page } = desk.window
  await desk.frame.goToPartByKeys('日历')
  await expect(desk.calendar.day('2026年11月', '11月23日')).toBeFocused()
  await page.keyboard.press('Control+PageDown')
  await expect(desk.calendar.day('2027年11月', '11月23日')).toBeFocused()
  for (const key of ['PageUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key)
  await expect(desk.calendar.day('2027年10月', '10月5日')).toBeFocused()
}

/** Days off of a notice, typed as the office would: kind as offered, last day, name, reason. */
const enterDaysOff = async (desk: Desk) => {
  const { page } = desk.window
  await page.keyboard.press('Enter')
  await expect(desk.calendar.correction.getByRole('radio', { name: '休息日' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('7')
  await expect(desk.calendar.correction).toContainText('10-07 周四')
  await page.keyboard.press('Tab')
  await page.keyboard.type('国庆节')
  await page.keyboard.press('Tab')
  await page.keyboard.type('国办发明电〔2026〕9号')
  await expect(desk.calendar.correction).toContainText('2027-10-05 至 2027-10-07 改为休息日')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.said).toContainText('已更正 2027-10-05 至 2027-10-07')
}

test.describe('the calendar', () => {
  test('is corrected by the office by keyboard alone, and everybody sees it with its trace', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await goToOctober2027(desk)
    await enterDaysOff(desk)
    await expect(desk.calendar.day('2027年10月', '10月5日')).toBeFocused()
    for (const day of ['10月5日', '10月6日', '10月7日'])
      await expect(desk.calendar.day('2027年10月', day)).toHaveAccessibleName(/休息日 国庆节 本单位更正/)
    await expect(desk.calendar.day('2027年10月', '10月3日')).toHaveAccessibleName(
      /法定节假日 国庆节 推算，未公布/,
    )
    await desk.frame.lock()
    await desk.signInAs('dutyOfficer')
    await goToOctober2027(desk)
    await page.keyboard.press('Enter')
    await expect(desk.calendar.record).toContainText('由办公室更正')
    await expect(desk.calendar.history).toContainText('工作日 → 休息日 国庆节')
    await expect(desk.calendar.history).toContainText('赵雯')
    await expect(desk.calendar.history).toContainText('国办发明电〔2026〕9号')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('goes back to the shipped day with a reason, the correction stays to be read', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await goToOctober2027(desk)
    await enterDaysOff(desk)
    await page.keyboard.press('Enter')
    await desk.calendar.correction.getByLabel('原因').fill('录错一日')
    await desk.calendar.tabTo(desk.calendar.correction.getByRole('button', { name: '恢复原安排' }))
    await page.keyboard.press('Enter')
    await expect(desk.log.said).toContainText('已恢复 2027-10-05 的原安排')
    await expect(desk.calendar.day('2027年10月', '10月5日')).toHaveAccessibleName(/工作日 推算，未公布/)
    await page.keyboard.press('Enter')
    await expect(desk.calendar.history.getByRole('listitem')).toHaveCount(2)
    await expect(desk.calendar.history).toContainText('录错一日')
  })

  test('asks for a reason, keeps what was typed over Esc, and refuses what changes nothing', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await goToOctober2027(desk)
    await page.keyboard.press('Enter')
    await desk.calendar.correction.getByLabel('名称').fill('国庆节')
    await page.keyboard.press('Control+Enter')
    await expect(desk.calendar.correction.getByLabel('原因')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('Escape')
    await expect(desk.calendar.day('2027年10月', '10月5日')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(desk.calendar.correction.getByLabel('名称')).toHaveValue('国庆节')
    await desk.calendar.correction.getByLabel('名称').fill('')
    await desk.calendar.correction.getByLabel('原因').fill('试改')
    await desk.calendar.correction.getByText('工作日', { exact: true }).click()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('现在就是工作日')
  })

  test('tells whoever has the form open that somebody else corrected the day, and loses nothing', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await goToOctober2027(desk)
    await page.keyboard.press('Enter')
    await desk.calendar.correction.getByLabel('名称').fill('我的名称')
    await desk.calendar.correction.getByLabel('原因').fill('我的原因')
    await page.evaluate(() =>
      window.watchbook.call(
        'calendar.correct',
        { date: '2027-10-05', kind: 'rest', name: '别处的名称', reason: '别处的原因' },
        { id: 'elsewhere-1' },
      ),
    )
    await expect(desk.calendar.history).toContainText('别处的原因')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('更正过 2027-10-05')
    await expect(desk.calendar.correction.getByLabel('原因')).toHaveValue('我的原因')
    await page.keyboard.press('Control+Enter')
    await expect(desk.calendar.day('2027年10月', '10月5日')).toHaveAccessibleName(/我的名称/)
  })

  test('says that a year is not announced until the office vouches for it by the notice', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await goToOctober2027(desk)
    await expect(desk.calendar.banner).toContainText('2027年放假安排尚未公布')
    await desk.calendar.banner.getByRole('button', { name: '登记为已公布' }).press('Enter')
    await expect(desk.calendar.announcing.getByLabel('文号')).toBeFocused()
    await page.keyboard.type('国办发明电〔2026〕9号')
    await page.keyboard.press('Control+Enter')
    await expect(desk.calendar.banner).toHaveCount(0)
    await expect(page.getByRole('region', { name: '全年' })).toContainText('按国办发明电〔2026〕9号，赵雯')
    await expect(desk.calendar.day('2027年10月', '10月1日')).toHaveAccessibleName(/国务院公布/)
    await page.getByRole('button', { name: '撤回登记' }).press('Enter')
    await desk.calendar.withdrawing.getByLabel('原因').fill('尚未录完')
    await page.keyboard.press('Control+Enter')
    await expect(desk.calendar.banner).toBeVisible()
  })
})
