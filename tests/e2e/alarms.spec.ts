import type { Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { dueBy } from './desk/due-by.ts'
import { passTime } from './desk/pass-time.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandlingPage } from './pages/handling-page.ts'

const mark = (page: Page, name: string) => page.getByRole('banner').getByRole('img', { name, exact: true })

/** How many seconds from now until the only matter has so many parts of its time left; below zero after its end. */
const secondsUntil = (page: Page, leftShare: number): Promise<number> =>
  page.evaluate(async left => {
    const answer = await window.watchbook.call('alarm.list', {})
    const matter = answer.ok ? answer.answer.facts.matters[0] : undefined
    if (!answer.ok || !matter) throw new Error('there is no matter with a deadline')
    const [start, end] = [Date.parse(matter.startedAt), Date.parse(matter.dueAt)]
    return (end - (end - start) * left - Date.parse(answer.answer.now)) / 1000
  }, leftShare)

/** Longer than the idle lock: the station locks itself meanwhile. */
const sleepLocked = async (desk: Desk, seconds: number) => {
  await passTime(desk.window.app, seconds)
  await desk.signIn.form.waitFor()
}

test('a deadline climbs its ladder while the clock moves: chime, tones, silence, missed, again; only the act ends it', async ({
  desk,
}) => {
  test.setTimeout(300_000)
  const { page, app } = await desk.open()
  await desk.signInAsDutyOfficer()
  await dueBy(desk, '市局要求书面答复', '1630')
  await expect(mark(page, '须知 1 项')).toBeVisible()

  await test.step('◆ comes by itself, with one chime', async () => {
    await sleepLocked(desk, (await secondsUntil(page, 1 / 3)) - 20)
    await desk.signInAsDutyOfficer()
    await desk.frame.goToPart('显示')
    await expect(mark(page, '将到期 1 项')).toBeVisible({ timeout: 40_000 })
    await expect(desk.sound.panel).toContainText('◆ 一声')
    expect(await desk.sound.count()).toBe(1)
  })

  await test.step('▲ rings on the locked station, which shows the mark and nothing else', async () => {
    await sleepLocked(desk, (await secondsUntil(page, 1 / 6)) + 1)
    await expect(mark(page, '立即办')).toBeVisible()
    await expect(page).toHaveTitle('▲ 值守簿 — 已锁定')
    const shown = await page.locator('body').textContent()
    for (const hidden of ['张伟', 'D-2611', '书面答复', '还剩', '1 项']) expect(shown).not.toContain(hidden)
    await page.keyboard.press('F4')
    await expect(desk.log.said).toContainText('先登录')
    expect(await seriousIn(page)).toEqual([])
    await page.screenshot({ path: test.info().outputPath('locked.png') })
  })

  await test.step('▲ sounds again until F4; then it is seen by name and its timer runs on', async () => {
    await desk.signInAsDutyOfficer()
    await desk.frame.goToPart('显示')
    await expect(desk.sound.panel).toContainText('▲ 三声')
    const sounded = await desk.sound.count()
    await expect.poll(() => desk.sound.count(), { timeout: 15_000 }).toBeGreaterThan(sounded)
    await page.screenshot({ path: test.info().outputPath('urgent.png') })
    await page.keyboard.press('F4')
    await expect(desk.log.said).toContainText('已看到 D-2611-1')
    await expect(desk.log.record).toContainText(/张伟 16:1\d 已看到/)
    await expect(page).not.toHaveTitle(/▲/)
    await expect(desk.frame.strip).toContainText('还剩')
    await expect(mark(page, '立即办 1 项')).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('seen.png') })
  })

  await test.step('after the silence it calls again, since nothing was done', async () => {
    await passTime(app, 200)
    await page.keyboard.press('F6')
    await passTime(app, 110)
    await expect(page).toHaveTitle(/^▲ /)
    await page.keyboard.press('F4')
    await expect(page).not.toHaveTitle(/▲/)
  })

  await test.step('missed, and again after a third of its length', async () => {
    await sleepLocked(desk, (await secondsUntil(page, 0)) + 1)
    await expect(page).toHaveTitle(/^▲ /)
    await desk.signInAsDutyOfficer()
    await expect(desk.frame.strip).toContainText(/超 \d 分/)
    await page.keyboard.press('F4')
    await expect(page).not.toHaveTitle(/▲/)
    await sleepLocked(desk, (await secondsUntil(page, -1 / 3)) + 1)
    await expect(page).toHaveTitle(/^▲ /)
    await desk.signInAsDutyOfficer()
  })

  await test.step('the act ends it, and the record says that it came late', async () => {
    await page.keyboard.press('F4')
    await desk.log.record.waitFor()
    await new HandlingPage(page).act('Alt+7', '办结', '已书面答复')
    await expect(mark(page, '立即办 0 项')).toBeVisible()
    await expect(desk.log.record).toContainText(/17:\d\d 超 \d\d 分/)
    expect(await seriousIn(page)).toEqual([])
  })
})

test('what passed while nobody was there is one list with its true times; a restart forgets no acknowledgement', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  for (const [text, clock] of [
    ['报送汛情简报', '1500'],
    ['回复群众来信', '1540'],
    ['联系维保单位', '1620'],
  ] as const)
    await dueBy(desk, text, clock)
  await sleepLocked(desk, 3 * 3600)
  await desk.signInAsDutyOfficer()
  await expect(desk.frame.strip).toContainText('3 项')
  await page.keyboard.press('F4')
  const list = page.getByRole('region', { name: '期限清单' })
  await expect(list).toContainText('共 3 项，已逾期 3 项')
  const rows = list.getByRole('row')
  await expect(rows.nth(1)).toContainText(/超 2 时 3\d 分.*11-23 15:00.*D-2611-1.*报送汛情简报/)
  await expect(rows.nth(3)).toContainText(/超 1 时 1\d 分.*11-23 16:20.*D-2611-3.*联系维保单位/)
  for (const place of [1, 2, 3]) await expect(rows.nth(place)).toContainText(/张伟 17:3\d 已看到/)
  await expect(desk.log.said).toContainText('已看到清单所列 3 项')
  await expect(page).not.toHaveTitle(/▲/)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('list.png') })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(desk.log.record).toContainText('回复群众来信')
  await desk.window.app.close()

  const again = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T09:32:00.000Z' } })
  await desk.signInAsDutyOfficer()
  await expect(again.page).not.toHaveTitle(/▲/)
  await again.page.keyboard.press('Shift+F4')
  await expect(again.page.getByRole('region', { name: '期限清单' }).getByRole('row').nth(2)).toContainText(
    '张伟 17:3',
  )
  await again.page.keyboard.press('Escape')
  await expect(again.page.getByRole('region', { name: '期限清单' })).toHaveCount(0)
})

test('a station without loudspeakers says so as ◆, and the trial tells what came of it', async ({ desk }) => {
  const mute = await desk.open({ sound: 'none' })
  await expect(mark(mute.page, '将到期')).toBeVisible()
  await desk.signInAsDutyOfficer()
  await expect(desk.frame.strip).toContainText('无声音输出')
  await expect(mark(mute.page, '将到期 1 项')).toBeVisible()
  await desk.frame.goToPart('显示')
  await desk.sound.hear('三声')
  await expect(desk.sound.result).toContainText('没有声音输出设备')
  expect(await seriousIn(mute.page)).toEqual([])
  await mute.page.screenshot({ path: test.info().outputPath('silent.png') })
  await desk.window.app.close()

  const night = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T14:00:00.000Z' } })
  await desk.signInAsDutyOfficer()
  await expect(desk.frame.strip).not.toContainText('无声音输出')
  await desk.frame.goToPart('显示')
  await desk.sound.chooseVolume('20%')
  await desk.sound.hear('一声')
  await expect(desk.sound.result).toContainText('◆ 一声已播放，音量 60%')
  await night.page.screenshot({ path: test.info().outputPath('night.png') })
})

test('what was forwarded with urgency is to be signed for in time, and only the signature ends that', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page, app } = await desk.open()
  await desk.signInAsDutyOfficer()
  await page.evaluate(async () => {
    const elements = { direction: 'in', unit: '市防汛办', title: '防汛通知', urgency: 'pressing' } as const
    const answer = await window.watchbook.call(
      'duty-log.record',
      { type: 'document', text: '收到市防汛办防汛通知', elements },
      { id: crypto.randomUUID() },
    )
    if (!answer.ok) throw new Error(answer.code)
  })
  await desk.log.open('防汛通知')
  const handling = new HandlingPage(page)
  await handling.act('Alt+3', '转办', '林帆', '办公室')
  await expect(handling.forwardings).toContainText(/还剩 (1 时 00|60|59) 分.*前，单位设置/)
  await passTime(app, 280)
  await page.keyboard.press('F6')
  await sleepLocked(desk, 50 * 60)
  await expect(page).toHaveTitle(/^▲ /)
  await desk.signInAsDutyOfficer()
  await page.keyboard.press('F4')
  await desk.log.record.waitFor()
  await expect(page).not.toHaveTitle(/▲/)
  await page.screenshot({ path: test.info().outputPath('receipt.png') })
  await page.keyboard.press('Shift+F4')
  await expect(page.getByRole('region', { name: '期限清单' })).toContainText('待签收（林帆）')
  await page.keyboard.press('Escape')
  await handling.begin('Alt+5', '登记纸质签收')
  await page.keyboard.press('Control+Enter')
  await expect(handling.forwardings).toContainText(/纸质签收（林帆）.*按时/)
  await expect(mark(page, '立即办 0 项')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('signed.png') })
})
