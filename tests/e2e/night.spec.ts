import { expect, test } from './desk/test.ts'

test('Shift+F11 turns day to night and back', async ({ desk }) => {
  const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T02:00:00.000Z' } })
  await desk.signInAsDutyOfficer()
  expect(await desk.frame.theme()).toBe('day')
  await page.keyboard.press('Shift+F11')
  await expect.poll(() => desk.frame.theme()).toBe('night')
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe('rgb(21, 24, 28)')
  await page.keyboard.press('Shift+F11')
  await expect.poll(() => desk.frame.theme()).toBe('day')
})

test('it is night by the clock of the unit, whatever the zone of the computer', async ({ desk }) => {
  await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T11:00:00.000Z', TZ: 'America/New_York' } })
  await expect.poll(() => desk.frame.theme()).toBe('night')
  await expect(desk.frame.strip).toContainText('19:00')
})
