import type { Page } from '@playwright/test'
import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const at = (clock: string) => ({ env: { WATCHBOOK_CLOCK: `2026-11-23T${clock}:00.000Z` } })

const record = async (page: Page, ...entries: readonly RecordEntry[]): Promise<void> => {
  for (const entry of entries) {
    const answer = await page.evaluate(input => window.watchbook.call('duty-log.record', input), entry)
    expect(answer).toMatchObject({ ok: true })
  }
}

/** An afternoon's matters: two deadlines, a call that lacks everything, an instruction that was only noted, a document that was forwarded. */
const matters: readonly RecordEntry[] = [
  { type: 'other', text: '答复人大代表来电', dueAt: '2026-11-23T08:00:00.000Z' },
  { type: 'inspection', text: '补做值班电话录音备份', dueAt: '2026-11-23T07:00:00.000Z' },
  { type: 'telephone', text: '沿河路居民反映水压低' },
  { type: 'instruction', text: '东湖泵站清淤每日报进度', followUp: true },
  { type: 'public-information', text: '明日大雾黄色预警' },
]

const afternoonOf = async (desk: Desk, clock: string): Promise<Page> => {
  const first = await desk.open(at('06:30'))
  await desk.signInAs('dutyOfficer')
  await record(first.page, ...matters)
  await desk.window.app.close()
  const { page } = await desk.open(at(clock))
  await desk.signInAs('dutyOfficer')
  await desk.board.due.waitFor()
  return page
}

test('the board is the first page; the overdue stands first, and Enter leads to the act that ends it', async ({
  desk,
}) => {
  const page = await afternoonOf(desk, '07:30')
  const { board } = desk
  await expect(page).toHaveTitle(/^▲ 值守簿 — 值守 — 11-23 — 张伟$/)
  await expect(board.items()).toHaveCount(2)
  await expect(board.items().first()).toContainText('超 30 分')
  await expect(board.items().first()).toContainText('补做值班电话录音备份')
  await expect(board.items().nth(1)).toContainText('还剩 30 分')
  await expect(desk.frame.rail.getByRole('button', { name: /值守/ })).toContainText('1 逾期')
  await expect(board.items().first().getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(board.items().nth(1).getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: '办结' })).toBeVisible()
  await page.keyboard.type('已补做，区总值班室知悉')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.record).toContainText('办结')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(board.items()).toHaveCount(1)
  await expect(board.items().first()).toContainText('答复人大代表来电')
  await expect(desk.frame.rail.getByRole('button', { name: /值守/ })).not.toContainText('逾期')
})

test('an act asked for on the board is asked for once: walking the list does not open its form again', async ({
  desk,
}) => {
  const page = await afternoonOf(desk, '07:30')
  await page.keyboard.press('Enter')
  const closing = page.getByRole('form', { name: '办结' })
  await expect(closing).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(closing).toHaveCount(0)
  await desk.log.row('人大代表').click()
  await expect(desk.log.record).toContainText('答复人大代表来电')
  await desk.log.row('录音备份').click()
  await expect(desk.log.record).toContainText('补做值班电话录音备份')
  await expect(closing).toHaveCount(0)
})

test('a deadline moves up its ladder on the board, and shows by name who has seen it', async ({ desk }) => {
  test.setTimeout(150_000)
  const page = await afternoonOf(desk, '06:59')
  await expect(desk.board.items().first()).toContainText('还剩 1 分')
  await expect(desk.board.items().first()).toContainText('15:00 前')
  await page.keyboard.press('F4')
  await expect(desk.log.said).toContainText('已看到')
  await page.keyboard.press('Control+1')
  await expect(desk.board.items().first()).toContainText('张伟 14:59 已看到')
  await expect(desk.board.items().first()).toContainText('15:00 到期', { timeout: 90_000 })
})

test('every number leads to its list, and every line to what it lacks', async ({ desk }) => {
  const page = await afternoonOf(desk, '06:40')
  const { board, log } = desk
  await board.figure(board.due, /^2 件/).press('Enter')
  await expect(log.incomplete).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await board.figure(board.open, '4 待补').press('Enter')
  await expect(page.getByRole('radio', { name: /待补/ })).toBeChecked()
  await expect(log.row('水压低')).toBeVisible()
  await expect(page.getByText('待补 4 条')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await board.figure(board.open, '0 批示').press('Enter')
  await expect(page.getByText('没有在办的批示')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await board.figure(board.open, '3 待办').press('Enter')
  await expect(log.row('清淤')).toBeVisible()
  await expect(log.row('人大代表')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await board.figure(board.open, '0 待签收').press('Enter')
  await expect(log.grid.getByRole('button', { name: '筛选状态' })).toContainText('待签收')
  await expect(log.grid).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await board.today.getByRole('button', { name: '5 条' }).press('Enter')
  await expect(log.row('人大代表')).toBeVisible()
  await page.keyboard.press('Control+1')
  await board.open.getByRole('button', { name: /水压低/ }).press('Enter')
  await expect(log.correction).toBeVisible()
  await page.keyboard.press('Control+1')
  await board.today.getByRole('button', { name: /大雾/ }).press('Enter')
  await expect(log.record).toContainText('明日大雾黄色预警')
})

test('F6 goes from column to column, the arrows within one; F2 writes from here and the board knows at once', async ({
  desk,
}) => {
  const page = await afternoonOf(desk, '06:40')
  const { board } = desk
  await expect(board.items().first().getByRole('button')).toBeFocused()
  await page.keyboard.press('F6')
  await expect(board.figure(board.open, '0 事件')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(board.figure(board.open, '0 批示')).toBeFocused()
  await page.keyboard.press('End')
  await expect(board.open.getByRole('button').last()).toBeFocused()
  await page.keyboard.press('F6')
  await expect(board.figure(board.today, /^08:30/)).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(board.open.getByRole('button').last()).toBeFocused()
  await desk.log.write('物业报东门道闸卡住')
  await page.keyboard.press('Control+1')
  await expect(board.today.getByRole('button', { name: '6 条' })).toBeVisible()
})

test('who is not planned is said in words, in the strip and on the board', async ({ desk }) => {
  await desk.open(at('06:40'))
  await desk.signInAs('dutyOfficer')
  await expect(desk.frame.strip).toContainText('带班无人排班')
  await expect(desk.frame.strip).toContainText('值班无人排班')
  await expect(desk.board.today.getByText('无人排班')).toHaveCount(3)
  await expect(desk.board.due).toContainText('没有到期的事项')
})

test('the office plans shifts by keyboard; who is on duty follows what was signed, not the list', async ({
  demoDesk: desk,
}) => {
  const { page } = await desk.open()
  await desk.signInAs('office')
  await expect(desk.frame.strip).toContainText('值班刘洋')
  const { shifts } = desk
  await shifts.open()
  await expect(shifts.cell('10-20', '带班领导')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await shifts.plan('zm')
  await expect(shifts.refusal).toContainText('10-20 的值班员班已于 10-20 08:30 开始，改动须写明原因。')
  await shifts.form.getByLabel('更改原因').fill('刘洋发热，赵敏接替')
  await page.keyboard.press('Control+Enter')
  await expect(shifts.said).toContainText('已排 10-20 值班员 赵敏')
  await expect(desk.frame.strip).toContainText('值班刘洋')
  // On to the next day: the form stays open, a fortnight is entered in one go.
  await expect(page.getByRole('form', { name: '排班 10-21 周三 值班员' })).toBeVisible()
  await shifts.plan('xwb')
  await expect(shifts.said).toContainText('已排 10-21 值班员 许文斌')
  await page.keyboard.press('Escape')
  await expect(shifts.cell('10-22', '值班员')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await shifts.plan('tjj')
  await expect(shifts.refusal).toContainText('带班领导须为处级，唐建军为正科级。')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+L')
  await desk.signInAs('dutyOfficer')
  await expect(desk.frame.strip).toContainText('值班刘洋')
  await expect(desk.board.today).toContainText('刘洋')
  await expect(desk.board.today).toContainText('许文斌 值班 08:30')
  await shifts.open()
  await shifts.cell('10-20', '值班员').press('Enter')
  const look = page.getByRole('region', { name: '10-20 值班员' })
  await expect(look).toContainText('原因：刘洋发热，赵敏接替')
  await expect(look).toContainText('刘洋')
  await expect(look).toContainText('值班表由办公室编排')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('until somebody has taken the post over, whom the list names stands in every strip at once', async ({
  desk,
}) => {
  const { page } = await desk.open()
  await desk.signInAs('office')
  await page.evaluate(async () => {
    const rows = [{ name: '赵敏', section: '办公室', post: '科员', phone: '', shortPhone: '' }]
    await window.watchbook.call('directory.import', { rows }, { id: 'one-person' })
  })
  await expect(desk.frame.strip).toContainText('值班无人排班')
  const { shifts } = desk
  await shifts.open()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await shifts.plan('zm')
  await expect(shifts.said).toContainText('已排 11-23 值班员 赵敏')
  await expect(desk.frame.strip).toContainText('值班赵敏')
})

test('administrator and auditor have a board of their own facts', async ({ desk }) => {
  const { page } = await desk.open(at('06:40'))
  await desk.signInAs('administrator')
  const { board } = desk
  await board.figure(board.column('账号'), '5 在用').press('Enter')
  await expect(desk.accounts.row('张伟')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(board.column('本机')).toContainText('可以登记')
  await expect(page.getByText('现在要办')).toHaveCount(0)
  await page.keyboard.press('Control+L')
  await desk.signInAs('auditor')
  await expect(board.column('账目')).toContainText(/[0-9a-f]{16}/)
  await board.figure(board.column('账目'), /条账目$/).press('Enter')
  await expect(page).toHaveTitle(/账目/)
})

for (const theme of ['day', 'night'] as const)
  test(`nothing serious is wrong with the board and the list of shifts for who uses other means, by ${theme}`, async ({
    demoDesk: desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    if (theme === 'night') await page.keyboard.press('Shift+F11')
    await desk.board.today.waitFor()
    expect(await seriousIn(page)).toEqual([])
    await desk.shifts.open()
    await page.keyboard.press('Enter')
    await desk.shifts.form.waitFor()
    expect(await seriousIn(page)).toEqual([])
    await page.keyboard.press('Control+L')
    await desk.signInAs('auditor')
    await desk.board.column('账目').waitFor()
    expect(await seriousIn(page)).toEqual([])
  })
