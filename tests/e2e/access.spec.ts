import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { walkRecovery } from './desk/walk-recovery.ts'
import { HandlingPage } from './pages/handling-page.ts'
import { HandoverPage } from './pages/handover-page.ts'

type Look = (at: string) => Promise<void>

/** What may be done to the entry whose record is open, each with its form; then what was forwarded, and 无事. */
const lookAtActs = async (desk: Desk, look: Look) => {
  const { page } = desk.window
  const handling = new HandlingPage(page)
  const forms = [
    ['Alt+1', '登记办理情况'],
    ['Alt+2', '登记联系情况'],
    ['Alt+6', '列为待办或改期限'],
    ['Alt+9', '标为重复'],
    ['Alt+0', '作废'],
  ] as const
  for (const [key, form] of forms) {
    await handling.begin(key, form)
    await look(form)
    await page.keyboard.press('Escape')
    await handling.form(form).waitFor({ state: 'detached' })
  }
  await handling.begin('Alt+3', '转办')
  await page.keyboard.press('Control+Enter')
  await look('转办 without a name')
  await handling.type(desk.people.office.name, '办公室')
  await page.keyboard.press('Control+Enter')
  await handling.forwardings.waitFor()
  await look('forwarded')
  for (const [key, form] of [
    ['Alt+4', '本人签收'],
    ['Alt+5', '登记纸质签收'],
  ] as const) {
    await handling.begin(key, form)
    await look(form)
    await page.keyboard.press('Escape')
    await handling.form(form).waitFor({ state: 'detached' })
  }
  await page.keyboard.press('Alt+n')
  await handling.form('签报无事').waitFor()
  await look('签报无事')
  await page.keyboard.press('Escape')
}

/** The directory as the office keeps it: empty, its forms, an import with faults, a card. */
const lookAtPeople = async (desk: Desk, look: Look) => {
  const { page } = desk.window
  await desk.frame.goToPart('人员名册')
  await page.getByText('名册中还没有人').waitFor()
  await look('empty directory')
  await page.keyboard.press('Control+N')
  await desk.directory.newForm.waitFor()
  await page.keyboard.press('Control+Enter')
  await look('a person without a name')
  await desk.directory.add('李默', '办公室')
  await page.keyboard.press('Escape')
  await desk.directory.open('李默')
  await look('a person')
  await page.getByRole('button', { name: '登记离任' }).press('Enter')
  await look('a person who leaves')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '科室', exact: true }).press('Enter')
  await desk.directory.sections.waitFor()
  await look('sections')
  await page.keyboard.press('Control+I')
  await desk.directory.paste.fill('姓名\t科室\t职务\n贺敏之\t法规科\t\n\t法规科\t科员\n李默\t办公室\t')
  await desk.directory.previewRow('缺姓名').waitFor()
  await look('a list with faults')
  await page.keyboard.press('Escape')
}

/** What the administrator does with accounts. */
const lookAtAccounts = async (desk: Desk, look: Look) => {
  const { page } = desk.window
  await desk.frame.goToPart('账号')
  await look('accounts')
  await page.keyboard.press('Control+N')
  await expect(desk.accounts.form('新建账号').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('lm')
  await page.getByRole('option', { name: '李默' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(desk.accounts.form('新建账号').getByLabel('登录名')).toHaveValue('li.mo')
  await page.keyboard.press('Control+Enter')
  await look('an account not yet noted')
  await page.keyboard.press('Escape')
  for (const act of ['改角色', '发一次性密码', '停用']) {
    await desk.accounts.open('张伟')
    await look(`an account before ${act}`)
    await desk.accounts.press(act)
    await desk.accounts.form(act).waitFor()
    await look(act)
    await page.keyboard.press('Escape')
  }
}

for (const theme of ['day', 'night'] as const) {
  const env = { WATCHBOOK_CLOCK: theme === 'day' ? '2026-11-23T06:30:00.000Z' : '2026-11-23T13:00:00.000Z' }

  test(`axe finds nothing serious at first run, by ${theme}`, async ({ bareDesk: desk }) => {
    const { page } = await desk.open({ env })
    const { firstRun } = desk
    const look = async (at: string) => expect(await seriousIn(page), at).toEqual([])
    await firstRun.step('开始').waitFor()
    await look('start')
    await firstRun.begin()
    await firstRun.next()
    await firstRun.problems.first().waitFor()
    await look('unit refused')
    await firstRun.nameUnit('云澜区水务局')
    await look('three')
    await firstRun.appointThree([{ name: '陈志强' }, { name: '何静' }, { name: '高原' }])
    await firstRun.fillPosts([{ name: '赵雯' }, { name: '张伟' }])
    await look('posts')
    await firstRun.next()
    await firstRun.step('人员名册').waitFor()
    await page.keyboard.insertText('姓名,科室,职务\n张伟,河道科,科员\n,办公室,科员')
    await page.getByText(/收入 1 人/).waitFor()
    await look('roster')
    await firstRun.next()
    await firstRun.step('限值').waitFor()
    await look('limits')
    await firstRun.next()
    await page
      .getByText(/\S{4}-\S{4}-\S{4}/)
      .first()
      .waitFor()
    await firstRun.press('Space')
    await firstRun.establish()
    await firstRun.problems.first().waitFor()
    await look('check refused')
  })

  test(`axe finds nothing serious in any view, by ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000)
    const { page } = await desk.open({ env })
    await desk.signIn.form.waitFor()
    expect(await desk.frame.theme()).toBe(theme)
    const look = async (at: string) => expect(await seriousIn(page), at).toEqual([])
    await look('sign-in')
    await desk.signIn.signIn('zhang.wei', 'wrong password 1')
    await desk.signIn.refusal.waitFor()
    await look('sign-in refused')
    await desk.signInAsDutyOfficer()
    await look('empty log')
    await page.keyboard.press('F2')
    await look('new entry')
    await desk.log.newEntry.getByLabel('内容').fill('东湖泵站来电：2号机组振动偏大')
    await look('incomplete entry')
    await page.keyboard.press('Control+Enter')
    await desk.log.row('东湖泵站').waitFor()
    await page.keyboard.press('Escape')
    await look('log with a row')
    await desk.log.open('东湖泵站')
    await look('record')
    await page.keyboard.press('Control+E')
    await look('correction')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await look('keys')
    await page.keyboard.press('F1')
    for (const part of ['人员名册', '设置', '日历', '显示', '我的账号'] as const) {
      await desk.frame.goToPart(part)
      await look(part)
    }
    const handover = new HandoverPage(page)
    await handover.open()
    await handover.idle.waitFor()
    await look('a post that nobody has')
    await page.keyboard.press('Alt+z')
    await handover.prepare()
    await look('a handover prepared')
    await page.keyboard.press('Alt+g')
    await look('a handover given up')
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await look('locked')
    await desk.signInAs('office')
    await desk.frame.goToPart('日历')
    await desk.calendar.day('2026年11月', '11月23日').press('Enter')
    await desk.calendar.correction.waitFor()
    await page.keyboard.press('Control+Enter')
    await look('day to be corrected')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+PageDown')
    await desk.calendar.banner.getByRole('button').press('Enter')
    await desk.calendar.announcing.waitFor()
    await look('year not announced')
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await desk.signInAs('auditor')
    await desk.frame.goToPart('轨迹')
    await desk.trail.list.waitFor()
    await look('轨迹')
    await desk.trail.choosePart('审计意见')
    await page.getByText('尚无审计意见').waitFor()
    await look('审计意见')
    await desk.trail.choosePart('核对末条')
    await look('核对末条')
    await desk.trail.choosePart('制度落实')
    await desk.trail.evidence.waitFor()
    await look('制度落实')
    await desk.frame.goToPart('账目')
    await look('账目')
    await desk.frame.goToPart('设置')
    await desk.settings.openByKeys('补记界限')
    await look('a setting to read')
    await desk.frame.lock()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await look('a setting to change')
    await page.keyboard.press('Control+Enter')
    await look('a setting without a reason')
  })

  test(`axe finds nothing serious where accounts.json is recovered, by ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000)
    await walkRecovery(desk, { env }, async at => expect(await seriousIn(desk.window.page), at).toEqual([]))
  })

  test(`axe finds nothing serious in what may be done to an entry, by ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000)
    const { page } = await desk.open({ env })
    await desk.signInAsDutyOfficer()
    await desk.log.write('东湖泵站来电：2号机组振动偏大')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await desk.log.record.waitFor()
    await lookAtActs(desk, async at => expect(await seriousIn(page), at).toEqual([]))
  })

  test(`axe finds nothing serious among the staff and their accounts, by ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000)
    const { page } = await desk.open({ env })
    const look = async (at: string) => expect(await seriousIn(page), at).toEqual([])
    await desk.signInAs('office')
    await lookAtPeople(desk, look)
    await desk.frame.lock()
    await desk.signInAs('administrator')
    await lookAtAccounts(desk, look)
  })
}
