import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { launchWindow, startAgain } from './launch.ts'

test('a second start brings the first window to the front and ends', async ({ desk }) => {
  const { app } = await desk.open()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect(await startAgain(desk.folder, desk.profile)).toBe(0)
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.isMinimized())),
    )
    .toEqual([false])
})

test('a window on a folder that another process holds says so and touches nothing', async ({ desk }) => {
  await desk.open()
  const other = await launchWindow(desk.folder)
  const page = await other.firstWindow()
  await expect(page).toHaveTitle('值守簿 — 未能打开')
  await expect(page.getByRole('alert')).toContainText('WB-1310')
  expect(await seriousIn(page)).toEqual([])
  await other.close()
  await desk.signInAsDutyOfficer()
  await desk.log.write('第一个窗口照常登记')
})
