import { expect, test } from './desk/test.ts'

test.describe('a locked screen', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('锁定前的一条')
    await desk.window.page.keyboard.press('F2')
    await desk.window.page.keyboard.type('没有写完的一条')
    await expect(desk.log.newEntry).toContainText('草稿已存')
  })

  test('shows neither names nor entries nor counts, and gives the draft back', async ({ desk }) => {
    const { page } = desk.window
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await expect(page).toHaveTitle('值守簿 — 已锁定')
    const shown = await page.locator('body').textContent()
    for (const hidden of ['张伟', '锁定前的一条', '没有写完的一条', '待补'])
      expect(shown).not.toContain(hidden)
    await desk.signInAsDutyOfficer()
    await page.keyboard.press('F2')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('没有写完的一条')
  })

  test('is empty within a second when the computer goes to sleep', async ({ desk }) => {
    const { app, page } = desk.window
    const startedAt = Date.now()
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
    await expect(page.getByText('锁定前的一条')).toHaveCount(0)
    const emptiedMs = Date.now() - startedAt
    console.log(`emptied after ${emptiedMs} ms`)
    expect(emptiedMs).toBeLessThan(1_000)
    await desk.signIn.form.waitFor()
  })

  test('comes by itself five minutes after the last touch, not after the last entry', async ({ desk }) => {
    const { app, page } = desk.window
    const pass = (minutes: number) =>
      app.evaluate(async (_electron, passedMs) => {
        const before = performance.now.bind(performance)
        Object.defineProperty(performance, 'now', { value: () => before() + passedMs, configurable: true })
        await new Promise(done => setTimeout(done, 1_200))
      }, minutes * 60_000)
    await pass(4)
    await page.keyboard.press('ArrowLeft')
    await pass(4)
    await expect(desk.log.newEntry).toBeVisible()
    await pass(1.5)
    await expect(page).toHaveTitle('值守簿 — 已锁定')
    await expect(desk.log.said).toContainText('5分钟')
    expect(desk.lastLine()).toContain('"reason":"idle"')
  })

  test('belongs to whoever signs in next; the draft waits for its writer', async ({ desk }) => {
    const { page } = desk.window
    await desk.frame.lock()
    await desk.signInAs('office')
    await desk.frame.go('日志')
    await page.keyboard.press('F2')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('')
    await desk.frame.lock()
    await desk.signInAsDutyOfficer()
    await page.keyboard.press('F2')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('没有写完的一条')
  })

  test('comes when the page itself breaks down, and nothing is lost', async ({ desk }) => {
    const { app } = desk.window
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    const page = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => [
          webContents.isCrashed(),
          webContents.getURL(),
        ]),
      )
    await expect.poll(page).toEqual([[false, 'wb://app/index.html']])
    await expect.poll(() => desk.lastLine()).toContain('"session.locked"')
    expect(desk.lastLine()).toContain('"reason":"reload"')
    await desk.close()
    await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.window.page.keyboard.press('F2')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('没有写完的一条')
  })
})
