import { expect, test } from './desk/test.ts'

test('after a kill in the middle of a sentence the entries and the sentence are back', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.write('停电之前的一条')
  await desk.window.page.keyboard.press('F2')
  await desk.window.page.keyboard.type('正在登记，突然停')
  await expect(desk.log.newEntry).toContainText('草稿已存')
  await desk.kill()

  expect(desk.verify()).toMatchObject({ ok: true })
  await desk.open()
  await desk.signInAsDutyOfficer()
  await expect(desk.log.row('停电之前的一条')).toHaveCount(1)
  await desk.window.page.keyboard.press('F2')
  await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('正在登记，突然停')
  await desk.window.page.keyboard.type('电')
  await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('正在登记，突然停电')
})

test('a closed program keeps its entries and leaves the folder free', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.write('关闭之前的一条')
  await desk.close()
  expect(desk.verify()).toMatchObject({ ok: true, notes: [] })
  await desk.open()
  await desk.signInAsDutyOfficer()
  await expect(desk.log.row('关闭之前的一条')).toHaveCount(1)
})
