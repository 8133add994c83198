import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'

const byDay = { ground: 'rgb(243, 244, 245)', theme: 'day' }
const byNight = { ground: 'rgb(21, 24, 28)', theme: 'night' }
const usual = { ...byDay, textSize: '16px', rowHeight: '2.25rem' }
const chosen = { ...byNight, textSize: '20px', rowHeight: '1.75rem' }

const choose = async (desk: Desk) => {
  await desk.frame.goToPart('显示')
  await desk.display.choose('字号', '20')
  await desk.display.choose('行高', '紧凑')
  await desk.display.choose('日夜', '夜间')
  await desk.sound.chooseVolume('80%')
}

test('text size, row height, theme and volume are as they were left, whoever signs in after the next start', async ({
  workedDesk: desk,
}) => {
  await desk.open()
  await desk.signIn.form.waitFor()
  expect(await desk.display.shown()).toEqual(usual)
  await desk.signInAsDutyOfficer()
  await choose(desk)
  expect(await desk.display.shown()).toEqual(chosen)
  await desk.close()

  const { page } = await desk.open()
  await desk.signIn.form.waitFor()
  expect(await desk.display.shown()).toEqual(chosen)
  await page.screenshot({ path: test.info().outputPath('sign-in.png') })
  await desk.signInAs('office')
  await desk.openLog()
  const row = await desk.log.row('第一条').boundingBox()
  expect(row?.height).toBe(35)
  await desk.frame.goToPart('显示')
  await expect(desk.display.choice('字号', '20')).toBeChecked()
  await expect(desk.display.choice('行高', '紧凑')).toBeChecked()
  await expect(desk.display.choice('日夜', '夜间')).toBeChecked()
  await desk.sound.hear('一声')
  await expect(desk.sound.result).toContainText('音量 80%')
  await page.screenshot({ path: test.info().outputPath('display-night.png') })
})

test('what is switched on the locked screen is kept too, and the way back to the clock', async ({ desk }) => {
  const first = await desk.open()
  await desk.signIn.form.waitFor()
  await first.page.keyboard.press('Shift+F11')
  await expect.poll(() => desk.frame.theme()).toBe('night')
  await desk.close()

  const second = await desk.open()
  await desk.signIn.form.waitFor()
  expect(await desk.frame.theme()).toBe('night')
  await desk.signInAsDutyOfficer()
  await desk.frame.goToPart('显示')
  await desk.display.choose('日夜', '按时刻')
  await expect.poll(() => desk.frame.theme()).toBe('day')
  await second.page.screenshot({ path: test.info().outputPath('display-day.png') })
  await desk.close()

  await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T11:00:00.000Z' } })
  await desk.signIn.form.waitFor()
  expect(await desk.display.shown()).toEqual({ ...usual, ...byNight })
})

test('no painted frame is of another size or theme, from the first one of a load on', async ({ desk }) => {
  const { app, page } = await desk.open()
  await desk.signInAsDutyOfficer()
  await choose(desk)
  await page.addInitScript(() => {
    const seen = new Set<string>()
    const look = () => {
      const root = getComputedStyle(document.documentElement)
      const ground = document.body ? getComputedStyle(document.body).backgroundColor : 'no body'
      seen.add(`${root.fontSize} ${ground} ${root.getPropertyValue('--grid-row').trim()}`)
      Reflect.set(window, 'seen', [...seen])
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await desk.signIn.form.waitFor()
  await desk.signInAsDutyOfficer()
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  expect(seen).toEqual([`${chosen.textSize} ${chosen.ground} ${chosen.rowHeight}`])
})

test('the page that says why a book does not open is shown in them as well', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  await choose(desk)
  await desk.close()
  const station = join(desk.folder, 'station.json')
  writeFileSync(station, readFileSync(station, 'utf8').replace('"format":1', '"format":2'))
  const { page } = await desk.open()
  await expect(page.getByRole('alert')).toContainText('值守簿未能打开')
  expect(await desk.display.shown()).toMatchObject({ ...byNight, textSize: '20px' })
  await page.screenshot({ path: test.info().outputPath('start-page.png') })
})

test('where it cannot be kept it holds for now, and that is said', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.frame.goToPart('显示')
  chmodSync(desk.profile, 0o500)
  await desk.display.choose('字号', '20')
  await expect(desk.log.said).toContainText('没有存上，关闭程序后恢复')
  chmodSync(desk.profile, 0o700)
  expect((await desk.display.shown()).textSize).toBe('20px')
  await desk.close()
  await desk.open()
  await desk.signIn.form.waitFor()
  expect(await desk.display.shown()).toEqual(usual)
})
