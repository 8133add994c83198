import type { Page } from '@playwright/test'
import type { InputOf } from '../../shared/contract.ts'
import { expect, test } from './desk/test.ts'

/** Somebody changes a limit elsewhere: here through the very bridge of the window. */
const changeElsewhere = (page: Page, input: InputOf<'settings.change'>) =>
  page.evaluate(change => window.watchbook.call('settings.change', change, { id: 'elsewhere-1' }), input)

test.describe('the settings', () => {
  test('are changed by the office with the keys alone; the next entry follows, the one before does not', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    const { keyboard } = page
    const writeOf40MinutesAgo = async (text: string) => {
      await keyboard.press('F2')
      await keyboard.type(text)
      await desk.log.newEntry.getByLabel('时间').fill('-40')
      await keyboard.press('Control+Enter')
      await desk.log.row(text).waitFor()
    }
    await desk.signInAsDutyOfficer()
    await writeOf40MinutesAgo('改前登记的巡查')
    await expect(desk.log.row('改前登记')).toContainText('补记')
    await desk.frame.lock()

    await desk.signInAs('office')
    await keyboard.press('Control+9')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await keyboard.type('45')
    await keyboard.press('Enter')
    await expect(desk.settings.reason('补记界限')).toBeFocused()
    await keyboard.type('汛期来电集中')
    await keyboard.press('Control+Enter')
    await expect(desk.settings.said).toContainText('已改补记界限：30分钟 → 45分钟')
    await expect(desk.settings.row('补记界限')).toContainText(/已改.*45分钟.*30分钟.*单位设置.*赵雯/)
    await expect(desk.settings.history).toContainText(/30分钟 → 45分钟.*汛期来电集中.*赵雯.*账目第 \d+ 条/)
    await expect(desk.settings.list).toBeFocused()
    await desk.frame.lock()

    await desk.signInAsDutyOfficer()
    await writeOf40MinutesAgo('改后登记的巡查')
    await expect(desk.log.row('改后登记')).not.toContainText('补记')
    await expect(desk.log.row('改前登记')).toContainText('补记')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('go back to the default with a reason, and keep both steps', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await changeElsewhere(page, { name: 'session.idle-lock', value: 12, reason: '监控值守' })
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('无操作锁定')
    const restore = desk.settings.form('无操作锁定').getByRole('button', { name: '恢复默认' })
    await restore.press('Enter')
    await expect(desk.settings.reason('无操作锁定')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('监控已另设终端')
    await restore.press('Enter')
    await expect(desk.settings.said).toContainText('已恢复无操作锁定：12分钟 → 5分钟')
    await expect(desk.settings.history.getByRole('listitem')).toHaveText([
      /12分钟 → 5分钟恢复默认.*监控已另设终端/,
      /5分钟 → 12分钟.*监控值守/,
    ])
    await expect(desk.settings.row('无操作锁定')).not.toContainText('已改')
    await expect(restore).toHaveCount(0)
  })

  test('say at the field what a limit may be, and what is not filled in', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('无操作锁定')
    await page.keyboard.type('３１')
    await page.keyboard.press('Control+Enter')
    await expect(desk.settings.form('无操作锁定')).toContainText('须在1至30分钟之间')
    await expect(desk.settings.refusal).toContainText('2 处须改')
    await expect(desk.settings.value('无操作锁定')).toBeFocused()
    await desk.settings.value('无操作锁定').fill('半小时')
    await expect(desk.settings.form('无操作锁定')).toContainText('须为整数')
    await expect(desk.settings.row('无操作锁定')).toContainText('5分钟')
  })

  test('that somebody else changes while the form is open are told of, and nothing typed is lost', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await page.keyboard.type('60')
    await desk.settings.reason('补记界限').fill('我的理由')
    await changeElsewhere(page, { name: 'duty-log.late-after', value: 45, reason: '别处的理由' })
    await expect(desk.settings.overtaken).toContainText(/已于 .* 改为45分钟，原因：别处的理由/)
    await expect(desk.settings.value('补记界限')).toHaveValue('60')
    await page.keyboard.press('Control+Enter')
    await expect(desk.settings.refusal).toContainText('把补记界限改为45分钟')
    await expect(desk.settings.reason('补记界限')).toHaveValue('我的理由')
    await desk.settings.overtaken.getByRole('button', { name: '看过现行值，照样更改' }).press('Enter')
    await expect(desk.settings.said).toContainText('已改补记界限：45分钟 → 60分钟')
    await expect(desk.settings.history.getByRole('listitem')).toHaveCount(2)
    await expect(desk.settings.overtaken).toHaveCount(0)
  })

  test('that are untouched go along with somebody else’s change', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await changeElsewhere(page, { name: 'duty-log.late-after', value: 45, reason: '别处的理由' })
    await expect(desk.settings.value('补记界限')).toHaveValue('45')
    await expect(desk.settings.overtaken).toHaveCount(0)
  })

  test('keep what is typed over a look at another limit, Esc and the lock', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.row('补记界限').click()
    await desk.settings.reason('补记界限').fill('写到一半')
    await desk.settings.row('特提件签收').click()
    await expect(desk.settings.reason('特提件签收')).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(desk.settings.list).toBeFocused()
    await desk.frame.lock()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await expect(desk.settings.reason('补记界限')).toHaveValue('写到一半')
  })

  test('are read, with the reason, by whoever may not change them', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.frame.goToPart('设置')
    await desk.settings.openByKeys('补记界限')
    await expect(desk.settings.record('补记界限')).toContainText('限值由办公室更改，本账号只能查看')
    await expect(desk.settings.record('补记界限')).toContainText('没有改动过，一直是默认值')
    await expect(desk.settings.form('补记界限')).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expect(desk.settings.record('发生时间可超前')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(desk.settings.list).toBeFocused()
  })
})
