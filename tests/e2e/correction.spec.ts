import { expect, test } from './desk/test.ts'

test.describe('a correction', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('大风蓝色预警3号，已发各泵站')
  })

  test('shows the new text, marks it and keeps the earlier one with who and why', async ({ desk }) => {
    const { page } = desk.window
    await desk.log.open('预警3号')
    await page.keyboard.press('Control+E')
    await desk.log.correction.getByLabel('内容').fill('大风蓝色预警4号，已发各泵站')
    await desk.log.correction.getByLabel('更正原因').fill('预警编号抄错')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.row('预警4号')).toContainText('改')
    await desk.log.open('预警4号')
    const earlier = desk.log.record.getByRole('list', { name: '以前各稿' })
    await expect(earlier).toContainText('预警3号')
    await expect(desk.log.record).toContainText('预警编号抄错')
    await expect(desk.log.record).toContainText('张伟')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('without a reason is refused at the field, nothing typed is lost', async ({ desk }) => {
    const { page } = desk.window
    // Nothing lacks in it, so that no reason is proposed.
    await desk.log.write('领取手电3支')
    await desk.log.open('手电3支')
    await page.keyboard.press('Control+E')
    await desk.log.correction.getByLabel('内容').fill('领取手电5支')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.correction.getByLabel('更正原因')).toHaveAttribute('aria-invalid', 'true')
    await expect(desk.log.correction.getByLabel('内容')).toHaveValue('领取手电5支')
  })

  test('that came second is refused and shows what the first one said', async ({ desk }) => {
    const { page } = desk.window
    await desk.log.open('预警3号')
    await page.keyboard.press('Control+E')
    await desk.log.correction.getByLabel('内容').fill('我的一稿')
    await desk.log.correction.getByLabel('更正原因').fill('我的理由')
    await page.evaluate(async () => {
      const { call } = window.watchbook
      const range = { from: '2020-01-01T00:00:00.000Z', to: '2099-01-01T00:00:00.000Z', offset: 0, limit: 1 }
      const page = await call('duty-log.page', range)
      const row = page.ok ? page.answer.rows[0] : undefined
      if (!row) return
      const { itemId, revision, type, occurredAt } = row
      const input = { itemId, revision, type, occurredAt, text: '别处的一稿', reason: '别处的理由' }
      await call('duty-log.correct', input, { id: 'elsewhere-1' })
    })
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.refusal).toBeVisible()
    await expect(page.getByRole('region', { name: '最新一稿' })).toContainText('别处的一稿')
    await expect(desk.log.correction.getByLabel('内容')).toHaveValue('我的一稿')
    await page.getByRole('button', { name: '以最新一稿为准再存' }).click()
    await expect(desk.log.row('我的一稿')).toHaveCount(1)
  })
})
