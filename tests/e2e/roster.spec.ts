import type { Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { enterStaff, makeTurnTakers, turnTakers } from './desk/roster-house.ts'
import { expect, test } from './desk/test.ts'
import { RosterPage } from './pages/roster-page.ts'

const [leader] = turnTakers.leaders
const everybody = [...turnTakers.leaders, ...turnTakers.officers, ...turnTakers.gatekeepers]

const signInAs = async (desk: Desk, name: string): Promise<void> => {
  const person = everybody.find(one => one.name === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  await desk.window.page.keyboard.press('Control+L')
  await desk.signIn.signIn(person.account, person.password)
  await desk.frame.rail.waitFor()
}

const signInAgain = async (desk: Desk, post: 'office' | 'administrator'): Promise<void> => {
  await desk.window.page.keyboard.press('Control+L')
  await desk.signInAs(post)
}

/** Everybody who takes turns is entered and has an account; the office is signed in. */
const withTurnTakers = async (desk: Desk): Promise<{ page: Page; roster: RosterPage }> => {
  const { page } = await desk.open()
  await desk.signInAs('office')
  await enterStaff(page)
  await signInAgain(desk, 'administrator')
  await makeTurnTakers(page)
  await signInAgain(desk, 'office')
  return { page, roster: new RosterPage(page) }
}

const publishDecember = async (page: Page, roster: RosterPage): Promise<void> => {
  await roster.open('排班')
  await roster.nextMonth('2026年12月班表')
  await page.keyboard.press('Control+g')
  await expect(roster.cell('12-31', '门卫')).not.toContainText('未排')
  await page.keyboard.press('Control+Enter')
  await roster.form('发布2026年12月第1版').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已发布2026年12月第1版，改 93 班')
}

test('by keyboard alone: a month is drafted, one is pinned, it is published, and two exchange a duty', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page, roster } = await withTurnTakers(desk)
  const { keyboard } = page
  await roster.open('排班')
  await roster.nextMonth('2026年12月班表')
  await keyboard.press('Control+g')
  await roster.month('2026年12月草稿').waitFor()
  await expect(roster.side).toContainText('没有空缺')

  // 5 December, the duty officer: 郑平 is pinned.
  for (let day = 1; day < 5; day++) await keyboard.press('ArrowDown')
  await keyboard.press('ArrowRight')
  await expect(roster.cell('12-05', '值班员')).toBeFocused()
  await keyboard.press('Enter')
  const pin = roster.form('指定 12-05 值班员')
  await pin.waitFor()
  await keyboard.type('zp')
  await keyboard.press('Enter')
  await expect(pin.getByRole('combobox')).toHaveValue('郑平')
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已指定 12-05 值班员 郑平')
  await expect(roster.cell('12-05', '值班员')).toContainText('郑平指定')
  await expect(roster.cell('12-05', '值班员')).toBeFocused()

  // What was named outlives the lock.
  await signInAgain(desk, 'office')
  await roster.open('排班')
  await roster.nextMonth('2026年12月班表')
  await keyboard.press('Control+g')
  await expect(roster.cell('12-05', '值班员')).toContainText('郑平指定')
  await keyboard.press('Control+Enter')
  await roster.form('发布2026年12月第1版').waitFor()
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已发布2026年12月第1版，改 93 班')
  await expect(roster.cell('12-05', '值班员')).toContainText('郑平')
  await expect(roster.side).toContainText('第1版')

  // 郑平 asks 周强 to exchange.
  await signInAs(desk, '郑平')
  await roster.open('我的值班')
  const ask = page.getByRole('button', { name: '调班、代班 12-05 周六 值班员' })
  await ask.focus()
  await keyboard.press('Enter')
  const form = roster.form('提出调班、代班')
  await form.waitFor()
  await keyboard.type('孩子家长会')
  await roster.choose('对方', '周强')
  await roster.choose('对方换回的班', '12-')
  const inReturn = /12-(\d\d)/.exec((await form.textContent()) ?? '')
  expect(inReturn).not.toBeNull()
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已提出')
  await expect(page.getByRole('list', { name: '我的调班代班' })).toContainText('待对方同意')

  // 周强 agrees at his own account; the leader grants it.
  await signInAs(desk, '周强')
  await roster.open('我的值班')
  await page.getByRole('list', { name: '我的调班代班' }).getByRole('button').focus()
  await keyboard.press('Enter')
  await page.getByRole('region', { name: /^调班 D-/ }).waitFor()
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已同意')

  await signInAs(desk, leader.name)
  await roster.open('排班')
  await roster.goTo('调班代班')
  await page.getByRole('list', { name: '调班代班' }).getByRole('button').focus()
  await keyboard.press('Enter')
  await page.getByRole('region', { name: /^调班 D-/ }).waitFor()
  await keyboard.press('Control+Enter')
  await roster.form(/^批准 D-/).waitFor()
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('值班表已改')

  // The roster shows both, the list of shifts whoever has it now.
  await roster.goTo('月班表')
  await page.keyboard.press('Control+PageDown')
  await expect(roster.cell('12-05', '值班员')).toContainText('周强原郑平')
  await desk.shifts.open()
  await expect(desk.shifts.cell('12-05', '值班员')).toContainText('周强')
  await signInAs(desk, '周强')
  await roster.open('我的值班')
  await expect(page.getByRole('table', { name: '我的班' })).toContainText('12-05 周六 值班员')
})

test('a swap whose roster changed meanwhile is told, not applied', async ({ desk }) => {
  test.setTimeout(180_000)
  const { page, roster } = await withTurnTakers(desk)
  const { keyboard } = page
  await publishDecember(page, roster)
  const days = await page.evaluate(async () => {
    const answer = await window.watchbook.call('shift.days', { from: '2026-12-05', to: '2026-12-12' })
    return answer.ok ? answer.answer.map(({ day, posts }) => ({ day, ...posts['duty-officer'].shift })) : []
  })
  const [own, other] = [days[0], days.find(({ name }) => name !== days[0]?.name)]
  if (!own?.name || !other?.staffId || !other.name) throw new Error('the month was not published')
  const { name } = other
  await signInAs(desk, own.name)
  const asked = await page.evaluate(
    ({ day, otherId }) =>
      window.watchbook.call('roster.ask-swap', {
        own: { day, post: 'duty-officer' },
        otherId,
        reason: '出差',
      }),
    { day: own.day, otherId: other.staffId },
  )
  expect(asked).toMatchObject({ ok: true })
  await signInAs(desk, name)
  const agreed = await page.evaluate(async () => {
    const mine = await window.watchbook.call('roster.mine', {})
    const itemId = (mine.ok && mine.answer.swaps[0]?.itemId) || ''
    return window.watchbook.call('roster.agree-swap', { itemId })
  })
  expect(agreed).toMatchObject({ ok: true })
  await signInAgain(desk, 'office')
  const replanned = await page.evaluate(async day => {
    const { call } = window.watchbook
    const found = await call('roster.month', { month: '2026-12' })
    const free = found.ok ? found.answer.tallies : []
    const of = found.ok && found.answer.days.find(one => one.day === day)?.places['duty-officer'].duty
    const third = free.find(
      ({ posts, staffId }) => posts.includes('duty-officer') && of && staffId !== of.staffId,
    )
    return call('shift.plan', { day, post: 'duty-officer', staffId: third?.staffId ?? '' })
  }, own.day)
  expect(replanned).toMatchObject({ ok: true })
  await signInAs(desk, leader.name)
  await roster.open('排班')
  await roster.goTo('调班代班')
  await page.getByRole('list', { name: '调班代班' }).getByRole('button').focus()
  await keyboard.press('Enter')
  const card = page.getByRole('region', { name: /^代班 D-/ })
  await expect(card.getByRole('alert')).toContainText('提出之后班表有变')
  await expect(card.getByRole('button', { name: /批准/ })).toHaveText([/不批准/])
  await keyboard.press('Alt+1')
  await roster.form(/^不批准 D-/).waitFor()
  await keyboard.type('班表已改')
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已记下不批准')
})

test('the second of two who draft at once is told; the month goes out as a table and on one sheet', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page, roster } = await withTurnTakers(desk)
  const { keyboard } = page
  await roster.open('排班')
  await roster.nextMonth('2026年12月班表')
  await keyboard.press('Control+g')
  await expect(roster.cell('12-31', '门卫')).not.toContainText('未排')
  await keyboard.press('Control+Enter')
  await roster.form('发布2026年12月第1版').waitFor()
  // Meanwhile somebody else states one shift of the month.
  const planned = await page.evaluate(async () => {
    const { call } = window.watchbook
    const found = await call('directory.find', { text: '冯涛' })
    const staffId = (found.ok && found.answer[0]?.staffId) || ''
    return call('shift.plan', { day: '2026-12-09', post: 'gatekeeper', staffId })
  })
  expect(planned).toMatchObject({ ok: true })
  await keyboard.press('Control+Enter')
  await expect(roster.form('发布2026年12月第1版').getByRole('alert')).toContainText('改过 12-09 的门卫')
  await keyboard.press('Escape')
  await keyboard.press('Control+Enter')
  await roster.form('发布2026年12月第1版').waitFor()
  await keyboard.press('Control+Enter')
  await expect(roster.said).toContainText('已发布2026年12月第1版')

  await keyboard.press('Control+p')
  const sheet = page.getByRole('article', { name: '第1页 共1页' })
  await expect(sheet).toContainText('2026年12月')
  await expect(sheet).toContainText('31日')
  await keyboard.press('Escape')

  // Pasted from a spreadsheet, names become the office's own.
  await roster.month('2026年11月班表').waitFor()
  await keyboard.press('Control+g')
  await page.getByRole('button', { name: '粘贴导入' }).focus()
  await keyboard.press('Enter')
  const paste = page.getByRole('region', { name: '导入2026年11月班表' })
  await paste
    .getByRole('textbox', { name: '表格' })
    .fill('日期\t带班领导\t门卫\n11-29\t王芳\t钱多多\n11-30\t陈刚\t褚卫')
  await expect(paste).toContainText('可读入 3 班')
  await expect(paste).toContainText('第 2 行：名册中没有“钱多多”')
  await keyboard.press('Control+Enter')
  await expect(roster.cell('11-30', '门卫')).toContainText('褚卫指定')
})

test('a holiday, a make-up working day, and the turn of the year stand in the months as the calendar has them', async ({
  desk,
}) => {
  const { page } = await desk.open()
  const roster = new RosterPage(page)
  await desk.signInAs('office')
  await roster.open('排班')
  await roster.month('2026年11月班表').waitFor()
  await page.keyboard.press('Control+PageUp')
  const october = roster.month('2026年10月班表')
  await october.waitFor()
  const row = (text: RegExp) => page.getByRole('row', { name: text })
  await expect(row(/^10-01/)).toContainText('国庆节3')
  await expect(row(/^10-10/)).toContainText('调休上班1')
  await page.keyboard.press('Control+Home')
  await roster.month('2026年11月班表').waitFor()
  await page.keyboard.press('Control+PageDown')
  await page.keyboard.press('Control+PageDown')
  await roster.month('2027年1月班表').waitFor()
  await expect(row(/^2027-01-01/)).toContainText('元旦3')
})
