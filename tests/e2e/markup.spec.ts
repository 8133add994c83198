import type { Page } from '@playwright/test'
import { expect, test } from './desk/test.ts'

/** Each would run, load or replace something if any field were ever read as markup. */
const hostile = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  "'-window.ran=1-'",
  '<a href="javascript:window.ran=1">点此</a>',
  '{{constructor.constructor("window.ran=1")()}}',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<style>*{display:none}</style>',
  '&lt;b&gt;已审&lt;/b&gt;',
  '%3Cscript%3Ewindow.ran=1%3C/script%3E',
] as const

const listenForScripts = (page: Page) => {
  const heard: string[] = []
  page.on('dialog', dialog => heard.push(dialog.message()))
  page.on('requestfailed', request => heard.push(request.url()))
  return heard
}

const foreignParts = (page: Page) =>
  page.evaluate(() => ({
    ran: Reflect.get(window, 'ran') ?? 'nothing',
    parts: document.body.querySelectorAll(
      'img, iframe, body script, object, embed, a[href^=javascript], [onload], [onerror]',
    ).length,
  }))

test('markup in any field of an entry is shown as the characters it is', async ({ desk }) => {
  const { page } = await desk.open()
  const heard = listenForScripts(page)
  await desk.signInAsDutyOfficer()
  for (const text of hostile) {
    await page.keyboard.press('F2')
    await desk.log.newEntry.getByLabel('内容').fill(text)
    await desk.log.chooseType('来电')
    for (const field of ['对方单位', '姓名', '对方电话', '答复', '处理结果'])
      await desk.log.newEntry.getByLabel(field).fill(text.slice(0, 40))
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.row(text)).toHaveCount(1)
    await desk.log.open(text)
    await expect(desk.log.record).toContainText(text)
  }
  expect(await foreignParts(page)).toEqual({ ran: 'nothing', parts: 0 })
  expect(heard).toEqual([])
})

test('markup tried as a name, a password, a filter or a reason stays text as well', async ({ desk }) => {
  const { page } = await desk.open()
  const heard = listenForScripts(page)
  await desk.signIn.signIn(hostile[0], hostile[1])
  await expect(desk.signIn.refusal).toBeVisible()
  await desk.signInAsDutyOfficer()
  await desk.log.write('待更正的一条')
  await desk.log.open('待更正的一条')
  await page.keyboard.press('Control+E')
  await desk.log.correction.getByLabel('内容').fill(hostile[2])
  await desk.log.correction.getByLabel('更正原因').fill(hostile[7])
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row(hostile[2])).toHaveCount(1)
  await desk.log.open(hostile[2])
  await expect(desk.log.record).toContainText(hostile[7])
  await page.keyboard.press('Control+F')
  await page.keyboard.type(hostile[4])
  expect(await foreignParts(page)).toEqual({ ran: 'nothing', parts: 0 })
  expect(heard).toEqual([])
})
