import type { Locator, Page } from '@playwright/test'
import { atTheGate, sitDown } from './desk/at-the-gate.ts'
import { colleagues } from './desk/colleagues.ts'
import { people } from './desk/people.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { TurnAwayPage } from './pages/turn-away-page.ts'

const number = '120101198503081232'
const phone = '100-5550-0777'
const person = { name: '鲍不平', idType: 'resident-id', idNumber: number, phone } as const

/** One on the office's list, and one announced for today. */
const prepare = (page: Page) =>
  page.evaluate(async seen => {
    const { call } = window.watchbook
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
    const status = await call('station.status', {})
    const on = new Date(Date.parse(status.ok ? status.answer.now : '') + 8 * 3_600_000)
      .toISOString()
      .slice(0, 10)
    const answers = [
      await call('look-out.add', {
        person: seen,
        reason: '扰乱秩序',
        until: '2026-12-31',
        toDo: '通知办公室',
      }),
      await call('appointment.announce', { hostId, purpose: '测绘', on, people: 1, guests: [seen] }),
    ]
    return answers.map(({ ok }) => ok)
  }, person)

/** Whoever stands first in the list, once he is there. */
const openFirst = async (page: Page, list: Locator | Page = page): Promise<void> => {
  await expect(list.getByRole('row').filter({ hasText: person.name })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** By Tab alone: the reason, a wrong password, then one's own; what is sealed stands there until its time is over. */
const lookAt = async (keys: TurnAwayPage, card: Locator, title: string, password: string) => {
  const { page } = keys
  await expect(card).not.toContainText(number)
  await keys.reach(card.getByRole('button', { name: '查看完整信息' }))
  await page.keyboard.press('Enter')
  const form = card.getByRole('form', { name: title })
  await page.keyboard.insertText('核对身份')
  await keys.typeInto(form, '本人密码', 'not-it')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toContainText('密码')
  await keys.typeInto(form, '本人密码', password)
  await page.keyboard.press('Enter')
  await expect(card.getByRole('region', { name: title })).toContainText(number)
  await expect(card.getByRole('region', { name: title })).toContainText(phone)
  expect(await seriousIn(page)).toEqual([])
}

test('whoever was turned away, is looked out for or announced is seen whole for a reason and the own password, and hidden again', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page } = await atTheGate(desk)
  const keys = new TurnAwayPage(page)
  await desk.frame.lock()
  await desk.signInAs('office')
  expect(await prepare(page)).toEqual([true, true])
  expect(
    await page.evaluate(() =>
      window.watchbook.call('settings.change', { name: 'visit.look', value: 5, reason: '缩短' }),
    ),
  ).toMatchObject({ ok: true })

  await desk.frame.goToPart('关注名单')
  await openFirst(page)
  const listed = page.getByRole('region', { name: '关注情况' })
  await lookAt(keys, listed, '关注对象完整信息', people.office.password)
  await expect(listed).not.toContainText(number, { timeout: 15_000 })

  await desk.frame.goToPart('预约')
  await openFirst(page)
  const announced = page.getByRole('region', { name: '预约情况' })
  await lookAt(keys, announced, '预约来访人完整信息', people.office.password)
  await expect(announced).not.toContainText(number, { timeout: 15_000 })

  await desk.frame.lock()
  await sitDown(desk)
  const refused = await page.evaluate(
    who =>
      window.watchbook.call('turn-away.record', {
        kind: 'no-business',
        people: 1,
        afterwards: 'left',
        person: who,
      }),
    person,
  )
  expect(refused).toMatchObject({ ok: true })
  await page.keyboard.press('Control+5')
  await page.keyboard.press('Alt+4')
  await openFirst(page, keys.register)
  await lookAt(keys, keys.card, '被拒人员完整信息', colleagues.gatekeeper.password)
  await expect(keys.card).not.toContainText(number, { timeout: 15_000 })
  expect(desk.lastLine()).toContain('turn-away.looked-at')
  expect(desk.verify()).toMatchObject({ ok: true })
})
