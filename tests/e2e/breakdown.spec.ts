import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { answerWrongly } from './desk/wrong-answers.ts'

/** What the technical log says of pages. */
const pageLines = ({ folder }: Desk): readonly string[] => {
  const logs = join(folder, 'logs')
  return readdirSync(logs)
    .filter(name => name.startsWith('technical-'))
    .flatMap(name => readFileSync(join(logs, name), 'utf8').trim().split('\n'))
    .filter(line => / page /.test(line))
}

const alertIn = ({ window }: Desk) => window.page.getByRole('alert')
const button = (desk: Desk, name: '重新载入' | '收起') => alertIn(desk).getByRole('button', { name })

/** Everybody is told that the status may have changed, so that it is asked again. */
const tellStatus = ({ window }: Desk) =>
  window.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('news', { status: true }),
  )

/** A ▲ that calls at once. */
const recordDueSoon = (page: Page) =>
  page.evaluate(async () => {
    const { now } = Object(await window.watchbook.call('station.status', {})).answer
    const dueAt = new Date(Date.parse(now) + 60_000).toISOString()
    await window.watchbook.call('duty-log.record', { type: 'inspection', text: '市局要求书面答复', dueAt })
  })

test('a view that breaks down leaves strip, rail and draft; Enter draws it anew, and the log names kind and place only', async ({
  desk,
}) => {
  const { app, page } = await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.write('已保存的一条')
  await page.keyboard.press('F2')
  await page.keyboard.type('说到一半的来电')
  const mend = await answerWrongly(app, 'duty-log.page', { rows: [null], total: 1, shown: 1 })
  await page.evaluate(() => window.watchbook.call('duty-log.record', { type: 'other', text: '别处登记的' }))

  await expect(alertIn(desk)).toContainText('“值班日志”页面出错，显示不出来。已保存的内容和草稿都在。')
  await expect(button(desk, '重新载入')).toBeFocused()
  await expect(desk.frame.strip).toContainText('张伟')
  await expect(desk.frame.rail).toBeVisible()
  await expect.poll(() => pageLines(desk).length).toBe(1)
  expect(pageLines(desk)[0]).toMatch(/ page duty-log TypeError( \| \/assets\/[\w.-]+:\d+:\d+)+$/)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('view-day.png') })
  await page.keyboard.press('Shift+F11')
  await page.screenshot({ path: test.info().outputPath('view-night.png') })
  expect(await seriousIn(page)).toEqual([])

  await page.keyboard.press('Enter')
  await expect(button(desk, '重新载入')).toBeFocused()
  await mend()
  await page.keyboard.press('Control+1')
  await expect(desk.board.due).toBeVisible()
  await expect(alertIn(desk)).toHaveCount(0)
  await desk.openLog()
  await expect(desk.log.row('已保存的一条')).toHaveCount(1)
  await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('说到一半的来电')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('the button draws the view anew, whose list has the keys then', async ({ workedDesk: desk }) => {
  const { app, page } = await desk.open()
  const mend = await answerWrongly(app, 'duty-log.page', { rows: [null], total: 1, shown: 1 })
  await desk.signInAs('dutyOfficer')
  await expect(desk.board.due).toBeVisible()
  await expect(alertIn(desk)).toHaveCount(0)
  await page.keyboard.press('Control+2')
  await expect(button(desk, '重新载入')).toBeFocused()
  await mend()
  await page.keyboard.press('Enter')
  await expect(desk.log.row('第一条')).toHaveCount(1)
  await expect(desk.log.grid).toBeFocused()
})

test('a part of 更多 that breaks down leaves the way to its neighbours', async ({ desk }) => {
  const { app, page } = await desk.open()
  await desk.signInAsDutyOfficer()
  await answerWrongly(app, 'directory.page', { rows: 7 })
  await desk.frame.goToPart('人员名册')
  await expect(alertIn(desk)).toContainText('“人员名册”页面出错')
  await expect(button(desk, '重新载入')).toBeFocused()
  await page.screenshot({ path: test.info().outputPath('part.png') })
  await desk.frame.goToPart('显示')
  await expect(desk.display.panel).toBeVisible()
  await expect(alertIn(desk)).toHaveCount(0)
})

test('what lies over a view and breaks down is put away, and the view has the keys again', async ({
  desk,
}) => {
  const { app, page } = await desk.open()
  await desk.signInAs('dutyOfficer')
  await desk.board.due.waitFor()
  await answerWrongly(app, 'settings.list', [null])
  await page.keyboard.press('F1')
  await expect(alertIn(desk)).toContainText('“按键与规定”出错')
  await expect(button(desk, '收起')).toBeFocused()
  await page.screenshot({ path: test.info().outputPath('cover.png') })
  await page.keyboard.press('Enter')
  await expect(alertIn(desk)).toHaveCount(0)
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('where the frame itself breaks down the window says so, what sounds alarms goes on, and Enter brings it back signed in', async ({
  desk,
}) => {
  const { app, page } = await desk.open()
  await desk.signInAs('dutyOfficer')
  await recordDueSoon(page)
  await desk.frame.goToPart('显示')
  await expect.poll(() => desk.sound.count(), { timeout: 20_000 }).toBeGreaterThan(1)
  const { answer } = Object(await page.evaluate(() => window.watchbook.call('station.status', {})))
  const mend = await answerWrongly(app, 'station.status', { ...answer, clock: null })
  await tellStatus(desk)
  await expect(alertIn(desk)).toContainText('窗口出错，显示不出来。')
  await expect(button(desk, '重新载入')).toBeFocused()
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('window.png') })
  await mend()
  await page.keyboard.press('Enter')
  await expect(desk.board.due).toBeVisible()
  await expect(desk.frame.strip).toContainText('张伟')
  await desk.frame.goToPart('显示')
  expect(await desk.sound.count()).toBeGreaterThan(1)
})

test('where everything breaks down, before anybody signed in too, the window is not white', async ({
  desk,
}) => {
  const { app, page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T13:00:00.000Z' } })
  await desk.signIn.form.waitFor()
  const mend = await answerWrongly(app, 'station.status', {})
  await tellStatus(desk)
  await expect(alertIn(desk)).toContainText('关闭程序再打开')
  expect(await desk.frame.theme()).toBe('night')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('window-night.png') })
  await expect(button(desk, '重新载入')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(desk, '重新载入')).toBeFocused()
  await mend()
  await page.keyboard.press('Enter')
  await desk.signIn.form.waitFor()
  expect(pageLines(desk).every(line => / page window \w+Error \|/.test(line))).toBe(true)
})
