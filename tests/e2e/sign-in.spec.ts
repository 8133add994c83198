import { expect, test } from './desk/test.ts'

test.describe('signing in', () => {
  test('shows no names before something is typed, then those that fit the initials', async ({ desk }) => {
    const { page } = await desk.open()
    await expect(page.getByText('张伟')).toHaveCount(0)
    await desk.signIn.who.pressSequentially('zw')
    await expect(page.getByRole('option')).toHaveText([/张伟/, /赵雯/])
    await page.getByRole('option', { name: /张伟/ }).click()
    await desk.signIn.password.fill(desk.people.dutyOfficer.password)
    await page.keyboard.press('Enter')
    await desk.board.due.waitFor()
    await expect(desk.frame.strip).toContainText('张伟')
  })

  test('needs the keyboard alone', async ({ desk }) => {
    const { page } = await desk.open()
    await expect(desk.signIn.who).toBeFocused()
    await page.keyboard.type('zw')
    await page.getByRole('option', { name: /张伟/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect(desk.signIn.password).toBeFocused()
    await page.keyboard.type(desk.people.dutyOfficer.password)
    await page.keyboard.press('Enter')
    await desk.board.due.waitFor()
  })

  test('says the same of a wrong password and of a name that nobody bears', async ({ desk }) => {
    await desk.open()
    await desk.signIn.signIn('zhang.wei', 'wrong password 1')
    await expect(desk.signIn.refusal).toBeVisible()
    const ofKnown = (await desk.signIn.refusal.textContent()) ?? ''
    await desk.signIn.signIn('nobody.here', 'wrong password 1')
    await expect(desk.signIn.refusal).toHaveText(ofKnown)
    await desk.signInAsDutyOfficer()
  })

  test('must wait after five failures, also after the program was started again', async ({ desk }) => {
    await desk.open()
    for (let attempt = 1; attempt <= 5; attempt++) {
      await desk.signIn.signIn('zhang.wei', `wrong password ${attempt}`)
      await expect(desk.signIn.refusal).toBeVisible()
      await expect(desk.signIn.password).toBeEnabled()
    }
    await desk.signIn.signIn('zhang.wei', desk.people.dutyOfficer.password)
    await expect(desk.signIn.refusal).toContainText('分')
    await desk.close()
    await desk.open()
    await desk.signIn.signIn('zhang.wei', desk.people.dutyOfficer.password)
    await expect(desk.signIn.refusal).toContainText('分')
    await expect(desk.log.grid).toHaveCount(0)
  })

  test('opens to each role what is his and no more', async ({ desk }) => {
    await desk.open()
    await desk.signInAs('auditor')
    await desk.frame.goToPart('账目')
    await desk.frame.lock()
    await desk.signInAs('dutyOfficer')
    await desk.frame.go('更多')
    await expect(desk.window.page.getByRole('button', { name: /账目/ })).toHaveCount(0)
  })
})
