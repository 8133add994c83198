import type { Page } from '@playwright/test'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

/** Somebody changes a table elsewhere: here through the very bridge of the window. */
const changeElsewhere = <N extends CommandName>(page: Page, name: N, input: InputOf<N>) =>
  page.evaluate(
    ([command, change]) => window.watchbook.call(command, change, { id: `elsewhere-${Date.now()}` }),
    [name, input] as const,
  )

test.describe('required elements', () => {
  test('are changed by the office with the keys alone; the next form asks for it, the entry before stays as it was', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    const { keyboard } = page
    const { tables, log } = desk
    await desk.signInAsDutyOfficer()
    await keyboard.press('F2')
    await keyboard.type('来电：改前登记')
    await log.newEntry.getByLabel('对方单位').fill('东湖泵站')
    await log.newEntry.getByLabel('对方电话').fill('0000-8101')
    await log.newEntry.getByLabel('处理结果').fill('已转设备科')
    await keyboard.press('Control+Enter')
    await expect(log.row('改前登记')).not.toContainText('待补')
    await desk.frame.lock()

    await desk.signInAs('office')
    await tables.goByPalette('btys', '必填要素')
    await tables.openByKeys('必填要素', '来电')
    await expect(tables.form('来电').getByLabel('去来')).toBeFocused()
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(tables.form('来电').getByLabel('姓名')).toBeFocused()
    await keyboard.press('Space')
    await tables.reason('来电').focus()
    await keyboard.type('投诉须记姓名')
    await keyboard.press('Control+Enter')
    await expect(tables.said).toContainText('已改来电的必填要素')
    await expect(tables.row('必填要素', '来电')).toContainText(
      /已改.*对方单位、姓名、对方电话.*单位设置.*赵雯/,
    )
    await expect(tables.history).toContainText(/增：姓名.*投诉须记姓名.*赵雯.*账目第 \d+ 条/)
    await desk.frame.lock()

    await desk.signInAsDutyOfficer()
    await expect(log.row('改前登记')).not.toContainText('待补')
    await keyboard.press('F2')
    await keyboard.type('来电：改后登记')
    await log.newEntry.getByLabel('对方单位').fill('东湖泵站')
    await log.newEntry.getByLabel('对方电话').fill('0000-8101')
    await log.newEntry.getByLabel('处理结果').fill('已转设备科')
    await expect(log.newEntry).toContainText(/缺.*姓名.*单位设置/)
    await keyboard.press('Control+Enter')
    await expect(log.row('改后登记')).toContainText('待补')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('that change while a form is open are told politely; what is typed stays and is saved', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    const { log } = desk
    await desk.signInAs('office')
    await desk.frame.go('日志')
    await page.keyboard.press('F2')
    await page.keyboard.type('巡查东湖泵站一遍，未见异常')
    await log.newEntry.getByLabel('巡查点位').fill('东湖泵站')
    await expect(log.newEntry).toContainText('缺 1 项')
    await changeElsewhere(page, 'requirements.set', {
      type: 'patrol',
      required: ['points'],
      reason: '情况写在内容里',
    })
    await expect(log.newEntry.getByRole('status', { name: '必填要素的改动' })).toContainText(
      '办公室刚改了巡查的必填要素：不再要求发现情况。所填内容仍在，照常保存。',
    )
    await expect(log.newEntry.getByLabel('巡查点位')).toHaveValue('东湖泵站')
    await expect(log.newEntry).not.toContainText('缺 1 项')
    expect(await seriousIn(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(log.row('未见异常')).not.toContainText('待补')
    await expect(log.newEntry.getByRole('status', { name: '必填要素的改动' })).toHaveText('')
  })

  test('that somebody else changed are told of, and nothing chosen is lost', async ({ desk }) => {
    const { page } = await desk.open()
    const { tables } = desk
    await desk.signInAs('office')
    await tables.goByPalette('btys', '必填要素')
    await tables.openByKeys('必填要素', '巡查')
    await expect(tables.form('巡查').getByLabel('巡查点位')).toBeFocused()
    await page.keyboard.press('Space')
    await tables.reason('巡查').fill('我的理由')
    await changeElsewhere(page, 'requirements.set', { type: 'patrol', required: [], reason: '别处的理由' })
    await expect(tables.overtaken).toContainText(/已于 .* 改过，原因：别处的理由/)
    await page.keyboard.press('Control+Enter')
    await expect(tables.refusal).toContainText('改过巡查的必填要素')
    await expect(tables.form('巡查').getByLabel('巡查点位')).not.toBeChecked()
    await expect(tables.reason('巡查')).toHaveValue('我的理由')
    await tables.overtaken.getByRole('button', { name: '看过现行内容，照样更改' }).press('Enter')
    await expect(tables.said).toContainText('已改巡查的必填要素')
    await expect(tables.history.getByRole('listitem')).toHaveText([
      /增：发现情况.*我的理由/,
      /减：.*别处的理由/,
    ])
    await expect(tables.row('必填要素', '巡查')).toContainText('发现情况')
  })

  test('go back to the default with a reason', async ({ desk }) => {
    const { page } = await desk.open()
    const { tables } = desk
    await desk.signInAs('office')
    await changeElsewhere(page, 'requirements.set', { type: 'patrol', required: [], reason: '试行' })
    await tables.goByPalette('btys', '必填要素')
    await tables.openByKeys('必填要素', '巡查')
    const restore = tables.form('巡查').getByRole('button', { name: '恢复默认' })
    await restore.press('Enter')
    await expect(tables.reason('巡查')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('试行期满')
    await page.keyboard.press('Control+Enter')
    await expect(tables.said).toContainText('已恢复巡查的必填要素为默认')
    await expect(tables.history.getByRole('listitem')).toHaveText([/恢复默认.*试行期满/, /减：.*试行/])
    await expect(tables.row('必填要素', '巡查')).not.toContainText('已改')
    await expect(restore).toHaveCount(0)
  })

  test('are read, with the reason, by whoever may not change them; a type without elements has none to set', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    const { tables } = desk
    await desk.signInAsDutyOfficer()
    await tables.goByPalette('btys', '必填要素')
    await tables.openByKeys('必填要素', '上访')
    await expect(tables.record('上访')).toContainText('此表由办公室更改，本账号只能查看')
    await expect(tables.record('上访')).toContainText('报告带班领导（仅当劝离结果为“劝离未果”时）')
    await expect(tables.record('上访')).toContainText('§8.6')
    await page.keyboard.press('Escape')
    await expect(tables.list('必填要素')).toBeFocused()
    await desk.frame.lock()
    await desk.signInAs('office')
    await tables.goByPalette('btys', '必填要素')
    await tables.openByKeys('必填要素', '其他')
    await expect(tables.record('其他')).toContainText('“其他”没有要素，无须设置')
  })
})

test('phrases are added, moved and taken out with the keys; the new one appears under the slash', async ({
  desk,
}) => {
  const { page } = await desk.open()
  const { keyboard } = page
  const { tables, log } = desk
  await desk.signInAs('office')
  await tables.goByPalette('cyy', '常用语')
  await tables.openByKeys('常用语', '巡查')
  const lines = tables.lines('巡查')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(0)).toBeFocused()
  await keyboard.press('Control+N')
  await expect(lines.nth(3)).toBeFocused()
  await keyboard.type('水尺读数正常。')
  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Alt+ArrowUp')
  await expect(lines.nth(0)).toBeFocused()
  await expect(lines.nth(0)).toHaveValue('水尺读数正常。')
  await keyboard.press('Enter')
  await expect(lines.nth(1)).toBeFocused()
  await keyboard.press('Control+D')
  await expect(tables.said).toContainText('已从清单中去掉“巡查正常，未发现异常。”')
  await expect(lines).toHaveCount(3)
  await lines.nth(2).fill('水尺读数正常。')
  await keyboard.press('Control+Enter')
  await expect(tables.refusal).toContainText('与第 1 句相同')
  await expect(lines.nth(2)).toBeFocused()
  await lines.nth(2).fill('')
  await tables.reason('巡查').fill('水尺纳入巡查')
  await keyboard.press('Control+Enter')
  await expect(tables.said).toContainText('已改巡查的常用语')
  await expect(lines).toHaveCount(2)
  await expect(tables.history).toContainText(/增：水尺读数正常。.*减：巡查正常，未发现异常。.*水尺纳入巡查/)
  await desk.frame.lock()

  await desk.signInAsDutyOfficer()
  await keyboard.press('F2')
  await keyboard.type('巡查泵站一遍。/')
  await expect(page.getByRole('listbox', { name: '常用语' }).getByRole('option').first()).toHaveText(
    '水尺读数正常。',
  )
  await keyboard.press('Enter')
  await expect(log.newEntry.getByLabel('内容')).toHaveValue('巡查泵站一遍。水尺读数正常。')
})

test('a list that was emptied goes back to the default, the caret never lost', async ({ desk }) => {
  const { page } = await desk.open()
  const { tables } = desk
  await desk.signInAs('office')
  await changeElsewhere(page, 'phrases.set', { type: 'patrol', phrases: ['一切正常。'], reason: '精简' })
  await tables.goByPalette('cyy', '常用语')
  await tables.openByKeys('常用语', '巡查')
  await expect(tables.lines('巡查').first()).toBeFocused()
  await page.keyboard.press('Control+D')
  await expect(tables.form('巡查').getByRole('button', { name: /加一句/ })).toBeFocused()
  await expect(tables.form('巡查')).toContainText('还没有内容。按 Ctrl+N 添加。')
  await tables.reason('巡查').fill('还是用默认的')
  await tables.form('巡查').getByRole('button', { name: '恢复默认' }).press('Enter')
  await expect(tables.said).toContainText('已恢复巡查的常用语为默认')
  await expect(tables.lines('巡查')).toHaveCount(3)
  await expect(tables.lines('巡查').first()).toHaveValue('巡查正常，未发现异常。')
})

test('a list half changed is kept over a look elsewhere, Esc and the lock', async ({ desk }) => {
  const { page } = await desk.open()
  const { tables } = desk
  await desk.signInAs('office')
  await tables.goByPalette('cyy', '常用语')
  await tables.openByKeys('常用语', '巡查')
  await page.keyboard.press('Control+N')
  await page.keyboard.type('写到一半')
  await expect(tables.form('巡查')).toContainText('草稿已存')
  await page.keyboard.press('Escape')
  await tables.goByPalette('jcd', '检查单')
  await desk.frame.lock()
  await desk.signInAs('office')
  await tables.goByPalette('cyy', '常用语')
  await tables.openByKeys('常用语', '巡查')
  await expect(tables.lines('巡查').nth(3)).toHaveValue('写到一半')
})

test('checklists get items that must be remarked upon, and cite what each rests on', async ({ desk }) => {
  const { page } = await desk.open()
  const { keyboard } = page
  const { tables } = desk
  await desk.signInAs('office')
  await tables.goByPalette('jcd', '检查单')
  await expect(tables.row('检查单', '门卫室')).toContainText(/§11\.7、§11\.8、单位设置/)
  await tables.openByKeys('检查单', '门卫室')
  await expect(tables.lines('门卫室').first()).toBeFocused()
  await keyboard.press('Control+N')
  await keyboard.type('道闸遥控器在位')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(tables.form('门卫室').getByRole('checkbox', { name: '第8项异常须注明' })).toBeChecked()
  await tables.reason('门卫室').fill('新装道闸')
  await keyboard.press('Control+Enter')
  await expect(tables.said).toContainText('已改门卫室的检查单')
  await expect(tables.history).toContainText('增：道闸遥控器在位（异常须注明）')
  expect(desk.lastLine()).toMatch(/"id":"D-[0-9A-Z]{4}-1","text":"道闸遥控器在位","needsRemark":true/)
})

test('a plan gets numbers and points; whoever hears at once is never left out; criteria go with it', async ({
  desk,
}) => {
  const { page } = await desk.open()
  const { keyboard } = page
  const { tables } = desk
  await desk.signInAs('office')
  await tables.goByPalette('yjya', '应急预案')
  await expect(tables.row('应急预案', '火灾')).toContainText(/消防报警 119.*带班领导.*§8\.4、单位设置/)
  await tables.openByKeys('应急预案', '火灾')
  const form = tables.form('火灾')
  await expect(form.getByRole('textbox', { name: '第1位', exact: true })).toBeFocused()
  await form.getByLabel('第3位的电话').fill('6001')
  await form.getByLabel('第3位的备用电话').fill('6002')
  await form.getByLabel('处置要点').fill('先拨119\n派人在大门引导消防车')
  await tables.reason('火灾').fill('填上区总值班室的号码')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('plan.png') })
  await keyboard.press('Control+Enter')
  await expect(tables.said).toContainText('已改火灾的应急预案')
  await expect(tables.history).toContainText('增：上级值班室 6001，备用 6002')
  await expect(tables.history).toContainText('增：要点：先拨119')
  await form.getByRole('textbox', { name: '第2位', exact: true }).focus()
  await keyboard.press('Control+D')
  await tables.reason('火灾').fill('去掉带班领导')
  await keyboard.press('Control+Enter')
  await expect(form).toContainText('名单里须有带班领导（§8.4）')
  await keyboard.press('Escape')
  await tables.goByPalette('djbz', '定级标准')
  await tables.openByKeys('定级标准', '一般')
  await keyboard.press('Control+N')
  await keyboard.type('停水500户以下')
  await tables.reason('一般').fill('区里的标准')
  await keyboard.press('Control+Enter')
  await expect(tables.row('定级标准', '一般')).toContainText('停水500户以下')
})

test('report limits stay within bounds, the written report not before the oral one', async ({ desk }) => {
  const { page } = await desk.open()
  const { keyboard } = page
  const { tables } = desk
  await desk.signInAs('office')
  await tables.goByPalette('bgsx', '报告时限')
  await tables.openByKeys('报告时限', '重大')
  const form = tables.form('重大')
  await expect(form.getByLabel('口头报告')).toBeFocused()
  await form.getByLabel('口头报告').fill('４０')
  await form.getByLabel('续报间隔').fill('5')
  await tables.reason('重大').fill('按市里要求')
  await keyboard.press('Control+Enter')
  await expect(form).toContainText('不短于口头报告的40分钟')
  await expect(form).toContainText('须在10至1440分钟之间')
  await form.getByLabel('口头报告').fill('10')
  await form.getByLabel('续报间隔').fill('60')
  await keyboard.press('Control+Enter')
  await expect(tables.said).toContainText('已改重大的报告时限')
  await expect(tables.row('报告时限', '重大')).toContainText(/已改.*10分钟.*30分钟.*60分钟.*单位设置/)
  await expect(tables.history).toContainText(/口头报告 15分钟 → 10分钟.*续报间隔 120分钟 → 60分钟/)
})

test('the parts are reached by arrows too, and the way back leads out of the settings', async ({ desk }) => {
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  await page.keyboard.press('Control+9')
  await desk.frame.goToPart('设置')
  const parts = page.getByRole('radiogroup', { name: '设置的各表' })
  await parts.getByRole('radio', { name: '限值' }).focus()
  for (const table of ['必填要素', '常用语', '检查单', '报告时限'] as const) {
    await page.keyboard.press('ArrowRight')
    await expect(desk.tables.list(table)).toBeVisible()
    await expect(parts.getByRole('radio', { name: table })).toBeChecked()
  }
})

for (const theme of ['day', 'night'] as const)
  test(`nothing serious stands against the tables by ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000)
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-11-23T13:00:00.000Z' }) }
    const { page } = await desk.open({ env })
    const { tables } = desk
    await desk.signInAs('office')
    await changeElsewhere(page, 'phrases.set', { type: 'patrol', phrases: [], reason: '不用' })
    for (const [initials, table, row] of [
      ['btys', '必填要素', '来电'],
      ['cyy', '常用语', '来电'],
      ['cyy', '常用语', '巡查'],
      ['jcd', '检查单', '值班室'],
      ['bgsx', '报告时限', '一般'],
    ] as const) {
      await tables.goByPalette(initials, table)
      expect(await seriousIn(page)).toEqual([])
      await tables.openByKeys(table, row)
      await tables.form(row).waitFor()
      await page.keyboard.press('Control+Enter')
      await expect(tables.refusal).toContainText('更改原因：未填')
      expect(await seriousIn(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
