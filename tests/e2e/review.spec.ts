import type { Page } from '@playwright/test'
import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { passTime } from './desk/pass-time.ts'
import { expect, test } from './desk/test.ts'
import { ReviewPage } from './pages/review-page.ts'

const hour = 3_600
const { leader, dutyOfficer: next } = colleagues

/** Monday at 14:30: the accounts of the leader and of whoever relieves 张伟. */
const withColleagues = async (desk: Desk): Promise<Page> => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await createAccounts(page, [leader, next])
  await changeHands(desk, page, desk.people.dutyOfficer)
  return page
}

const changeHands = async (
  desk: Desk,
  page: Page,
  who: { readonly account: string; readonly password: string },
): Promise<void> => {
  await page.keyboard.press('Control+l')
  await desk.signIn.form.waitFor()
  await desk.signIn.signIn(who.account, who.password)
  await desk.frame.rail.waitFor()
}

/** Sleeps so long, and the screen is the same person's afterwards. */
const sleep = async (desk: Desk, page: Page, seconds: number, who: { account: string; password: string }) => {
  await passTime(desk.window.app, seconds)
  if (await desk.signIn.form.isVisible({ timeout: 3_000 }).catch(() => false))
    await desk.signIn.signIn(who.account, who.password)
  else await changeHands(desk, page, who)
  await desk.frame.rail.waitFor()
}

const record = (page: Page, input: object): Promise<unknown> =>
  page.evaluate(entry => window.watchbook.call('duty-log.record', entry as never), input)

test('a night is read, commented, returned, completed and signed by keys alone; what comes later is marked', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const page = await withColleagues(desk)
  const { dutyOfficer } = desk.people
  await record(page, { type: 'incident', text: '建设路供水主管爆裂，已关阀。' })
  await record(page, {
    type: 'petition',
    text: '居民反映河道占地补偿。',
    elements: { people: 3, outcome: 'left' },
  })

  // The leader takes his post in the evening, and the night passes.
  await changeHands(desk, page, leader)
  await page.evaluate(() => window.watchbook.call('handover.take-first', { post: 'leader' }))
  await sleep(desk, page, 17.5 * hour, leader)

  const review = new ReviewPage(page)
  await expect(desk.frame.rail).toContainText('1 审阅')
  await page.keyboard.press('Alt+x')
  await review.heading.waitFor()
  await expect(review.point('建设路供水主管爆裂')).toContainText('突发事件')
  await expect(review.point('居民反映河道占地补偿')).toContainText('待补')
  await expect(page.getByText(/以下为 0：.*过夜滞留/)).toBeVisible()

  // To the source and back.
  await review.goTo(review.points, '建设路供水主管爆裂')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '条目' })).toContainText('已关阀')
  await page.keyboard.press('Alt+ArrowLeft')
  await review.heading.waitFor()

  await review.goTo(review.points, '建设路供水主管爆裂')
  await review.comment('续报要抓紧')
  await expect(review.said).toContainText('续报要抓紧')
  await review.goTo(review.points, '居民反映河道占地补偿')
  await review.giveBack('补全诉求', '1200')
  await expect(review.said).toContainText('补全诉求')
  await expect(review.point('居民反映河道占地补偿')).toContainText('已退回张伟')

  // A wrong password signs nothing.
  await review.signWith('不是这个')
  await expect(review.refusal).toContainText('密码不对')
  await page.keyboard.press('Alt+y')
  await expect(review.opinion).toBeFocused()
  await page.keyboard.type('处置及时。')
  await review.signWith(leader.password)
  await expect(review.message).toContainText('11-23 值班日已签署')
  await expect(review.sign).toContainText('处置及时。')
  await expect(desk.frame.rail).not.toContainText('审阅')

  // Whoever is on duty sees what came back, though another wrote it, and completes it.
  await changeHands(desk, page, next)
  const returned = page.getByRole('region', { name: '退回补正' })
  await expect(returned).toContainText('补全诉求')
  await expect(returned).toContainText('原登记 张伟')
  await returned.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  const notes = page.getByRole('region', { name: '领导批注' })
  await expect(notes).toContainText('李建明')
  await page.keyboard.press('Alt+r')
  const answer = page.getByRole('form', { name: '领导退回补正' })
  await expect(answer.getByLabel('答复', { exact: true })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(answer.getByRole('alert')).toContainText('还没有更正或办理')
  await answer.getByLabel('答复', { exact: true }).focus()
  await page.keyboard.type('来人未说明诉求，已电话核实')
  await page.keyboard.press('Control+Enter')
  await expect(notes).toContainText('已电话核实')

  // What is written into the signed day is marked, and signed for once more.
  await record(page, { type: 'other', text: '夜间来电，补记。', occurredAt: '2026-11-23T14:00:00.000Z' })
  await changeHands(desk, page, dutyOfficer)
  await changeHands(desk, page, leader)
  await expect(page.getByRole('region', { name: '待审阅' })).toContainText('签后新增 1')
  await page.keyboard.press('Alt+x')
  await review.heading.waitFor()
  await expect(review.point('夜间来电，补记。')).toContainText('签后新增')
  await expect(review.sign).toContainText('签署后有新增或更改')
  await review.signWith(leader.password)
  await expect(review.message).toContainText('11-23 值班日已签署')
  await expect(review.point('夜间来电，补记。')).not.toContainText('签后新增')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('while the day runs it can be read and not signed; the duty officer reads and says nothing', async ({
  desk,
}) => {
  const page = await withColleagues(desk)
  await record(page, { type: 'other', text: '巡查。' })
  const review = new ReviewPage(page)
  await review.open()
  await expect(page.getByRole('button', { name: /^批注/ })).toHaveCount(0)
  await changeHands(desk, page, leader)
  await review.open()
  await page.keyboard.press('Control+PageDown')
  await expect(review.sign).toContainText('11-24 07:30 起可以签署')
  await expect(review.password).toHaveCount(0)
})
