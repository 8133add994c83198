import { type Colleague, colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { passTime } from './desk/pass-time.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandoverPage } from './pages/handover-page.ts'

const second = colleagues.dutyOfficer
/** 08:26 of the next morning: the next one ought to have been there at 08:20. */
const nextMorning = { env: { WATCHBOOK_CLOCK: '2026-11-24T00:26:00.000Z' } }

/** The first duty officer has the post; his colleagues have accounts. */
const manned = async (desk: Desk, people: readonly Colleague[]) => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await createAccounts(page, people)
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  const handover = new HandoverPage(page)
  await handover.open()
  await page.keyboard.press('Alt+z')
  await handover.idle.getByRole('button', { name: '准备交接' }).waitFor()
  return { page, handover }
}

const signInAgain = async (desk: Desk, { account, password }: Pick<Colleague, 'account' | 'password'>) => {
  await desk.signIn.signIn(account, password)
  await desk.frame.rail.waitFor()
}

/** The post of who sits here: first taken, then passed on to the next one on the same screen. */
const passOn = async (desk: Desk, { account, password }: Colleague, next: Colleague) => {
  await signInAgain(desk, { account, password })
  const { page } = desk.window
  const handover = new HandoverPage(page)
  await handover.begin()
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await handover.typeIncoming([next.name, next.password, '0826', '调班'])
  await page.keyboard.press('Control+Enter')
  await expect(handover.idle).toContainText(`由${next.name}当班`)
  await expect(desk.frame.strip).toContainText(next.name)
}

test('a shift of twelve entries is passed on late and disagreed upon; gatehouse and leader are relieved as well', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { gatekeeper, nextGatekeeper, leader, nextLeader } = colleagues
  const { page: evening } = await manned(desk, [second, gatekeeper, nextGatekeeper, leader, nextLeader])
  for (let n = 1; n <= 12; n++)
    await desk.log.write(n % 4 === 0 ? `东湖泵站第${n}次来电` : `大门监控第${n}次已恢复`)
  await evening.keyboard.press('Escape')
  await desk.window.app.close()

  const { page } = await desk.open(nextMorning)
  await desk.signInAsDutyOfficer()
  const handover = new HandoverPage(page)
  await handover.open()
  await handover.prepare()
  for (const n of [4, 8, 12]) await expect(handover.item(`东湖泵站第${n}次来电`)).toContainText('待补')
  await expect(handover.items.getByRole('row').filter({ hasText: '大门监控' })).toHaveCount(0)
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await handover.typeIncoming([second.name, second.password, '0826', '调班'])
  await expect(handover.incoming).toContainText('6 分')
  await page.keyboard.press('Alt+y')
  await page.keyboard.insertText('3件来电应在昨晚回复')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('late.png') })
  await page.keyboard.press('Control+Enter')
  await expect(handover.idle).toContainText('值班员由李娜当班')
  expect(desk.lastLine()).toContain('3件来电应在昨晚回复')
  expect(desk.lastLine()).toContain('"dueAt":"2026-11-24T00:20:00.000Z"')

  await desk.frame.lock()
  await passOn(desk, gatekeeper, nextGatekeeper)
  await desk.frame.lock()
  await passOn(desk, leader, nextLeader)
  for (const { name } of [second, nextLeader]) await expect(desk.frame.strip).toContainText(name)
  await page.screenshot({ path: test.info().outputPath('relieved.png') })
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('killed between the two signatures: the first one stands, and the second completes it', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, handover } = await manned(desk, [second])
  await handover.prepare()
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await desk.kill()

  const again = await desk.open()
  await signInAgain(desk, second)
  const later = new HandoverPage(again.page)
  await later.open()
  await expect(later.outgoing).toContainText('张伟')
  await expect(later.outgoing).toContainText('账目第')
  await expect(desk.frame.strip).toContainText('张伟')
  for (
    let pane = 0;
    pane < 8 && !(await later.incoming.evaluate(part => part.contains(document.activeElement)));
    pane++
  )
    await again.page.keyboard.press('F6')
  await later.incoming.getByLabel('接班原因').focus()
  await again.page.keyboard.insertText('调班')
  await again.page.keyboard.press('Control+Enter')
  await expect(later.idle).toContainText('值班员由李娜当班')
  expect(desk.lastLine()).toContain('handover.completed')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('relief that does not come is seen in the strip, rings, and leads to the handover', async ({ desk }) => {
  test.setTimeout(120_000)
  const { page } = await manned(desk, [second])
  await passTime(desk.window.app, 18.3 * 3600)
  await desk.signIn.form.waitFor()
  await expect(page).toHaveTitle('▲ 值守簿 — 已锁定')
  await desk.signInAsDutyOfficer()
  await expect(desk.frame.strip).toContainText(/值班未接班|2 项/)
  await page.keyboard.press('Shift+F4')
  const list = page.getByRole('region', { name: '期限清单' })
  await expect(list.getByRole('row').filter({ hasText: '值班未接班' })).toContainText('§6.2')
  await expect(list.getByRole('row').filter({ hasText: '值班未排班' })).toContainText('班次未排人')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('overdue.png') })
  await list.getByRole('row').filter({ hasText: '值班未接班' }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '交接班' })).toBeVisible()
  await page.keyboard.press('F4')
  await expect(desk.log.said).toContainText('已看到')
  await expect(page).not.toHaveTitle(/▲/)
})
