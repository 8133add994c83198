import { atTheGate, newVisitor as meihua } from './desk/at-the-gate.ts'
import { atTheMail } from './desk/at-the-mail.ts'
import type { Desk } from './desk/desk.ts'
import { filesWith } from './desk/files-with.ts'
import { readByReader } from './desk/reader.ts'
import { expect, test } from './desk/test.ts'
import { ExitPassPage } from './pages/exit-pass-page.ts'

test('papers that a reader sends go to their own fields, once however often they are sent; half of them are said to be half', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  const { keyboard } = page
  const who = gate.signIn.getByLabel('来访人', { exact: true })
  const idNumber = gate.signIn.getByLabel('证件号码', { exact: true })
  await keyboard.press('F7')
  await expect(who).toBeFocused()

  for (const _ of ['once', 'again']) {
    await readByReader(page, meihua.id)
    await expect(gate.message).toContainText('证件号码已移入“证件号码”栏')
    await expect(idNumber).toHaveValue(meihua.id)
    await expect(who).toHaveValue('')
    await expect(who).toBeFocused()
  }

  await readByReader(page, meihua.id.slice(0, 14))
  await expect(gate.signIn).toContainText('读到的不是完整的证件号码，请重读或手工填写')
  await expect(who).toBeFocused()
  for (const _ of ['once', 'again']) {
    await readByReader(page, `姓名:林美华,住址:天津市和平区解放路1号,${meihua.id}`)
    await expect(who).toHaveValue('林美华')
    await expect(who).toBeFocused()
    await expect(gate.signIn).not.toContainText('读到的不是完整的证件号码')
  }
  await expect(gate.signIn.getByLabel('单位或住址', { exact: true })).toHaveValue('天津市和平区解放路1号')
  await keyboard.press('Enter')
  await expect(who).not.toBeFocused()

  await gate.typeInto('找谁', 'zf')
  await page.getByRole('option').first().waitFor()
  await keyboard.press('Enter')
  await gate.typeInto('事由', `送资料 ${meihua.id}`)
  await gate.reach(gate.signIn.getByRole('radiogroup', { name: '被访人确认' }))
  await keyboard.press('1')
  await keyboard.press('Control+Enter')
  await expect(gate.signIn.getByRole('alert')).toContainText('此栏不写身份证号码')
  await expect(gate.signIn.getByLabel('事由', { exact: true })).toBeFocused()
  await keyboard.press('Control+A')
  await keyboard.insertText('送资料')
  await keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')
  await gate.press('F9', '0', '1', 'Enter')
  await expect(gate.message).toContainText('林美华 1人已离开')

  await keyboard.press('F7')
  await expect(who).toBeFocused()
  await readByReader(page, meihua.id)
  await expect(gate.signIn).toContainText('120***********1232')
  await expect(who).toHaveCount(0)
  const copied = await allCopied(desk)
  expect(copied).toContain('120***********1232')
  expect(copied).not.toContain(meihua.id)
  const confirmed = gate.signIn.getByRole('radiogroup', { name: '被访人确认' })
  await gate.reach(confirmed)
  await readByReader(page, meihua.id)
  await expect(gate.message).toContainText('读入的内容未填入')
  await expect(confirmed.getByRole('radio', { checked: true })).toHaveCount(0)
  await gate.press('1', 'Control+Enter')
  await expect(gate.message).toContainText('已登记 林美华 牌 01')

  await keyboard.press('F9')
  await expect(gate.leaving.getByRole('combobox')).toBeFocused()
  await readByReader(page, '11010519491231002X')
  await expect(gate.leaving).toContainText('没有在内的来访人对应“110***********002X”')
  await gate.press('0', '1', 'Enter')
  await expect(gate.message).toContainText('林美华 1人已离开')
  expect(await page.title()).not.toContain(meihua.id)
  await desk.window.app.close()
  expect(await filesWith(desk.folder, [meihua.id, '11010519491231002X', meihua.name])).toEqual([])
})

test('the finder of passes says what it cannot read, and one code sent twice finds one pass', async ({
  desk,
}) => {
  const { page } = await atTheGate(desk)
  await page.keyboard.press('Control+5')
  await page.getByRole('form', { name: '来访登记' }).waitFor()
  await page.keyboard.press('Alt+t')
  const passes = new ExitPassPage(page)
  const field = passes.find.getByRole('textbox')
  await expect(field).toBeFocused()
  await readByReader(page, '\\x1d01\\x1d#%')
  await expect(passes.find.getByRole('alert')).toContainText('认不出读入的内容')
  await expect(field).toBeFocused()
  await readByReader(page, meihua.id)
  await expect(passes.find.getByRole('alert')).toContainText('没有查到持条人、车牌相符的放行条')
  await expect(passes.find.getByRole('alert')).not.toContainText(meihua.id)
  for (const _ of ['once', 'again']) {
    await readByReader(page, 'WB-P:D-7K2M-2611-77')
    await expect(passes.find.getByRole('alert')).toContainText('77')
    await expect(field).toHaveValue('WB-P:D-7K2M-2611-77')
    await expect(field).toBeFocused()
  }
  await readByReader(page, 'WB-P:D-7K2M-2611-77')
  await readByReader(page, '2026-81')
  await expect(field).toHaveValue('2026-81')
  await expect(passes.find.getByRole('alert')).toContainText('放〔2026〕81号')
})

test('a parcel’s code read before anything was chosen is its number, and chooses nothing; read twice it is one', async ({
  desk,
}) => {
  const { page, mail } = await atTheMail(desk)
  const { keyboard } = page
  await keyboard.press('Control+n')
  const kind = mail.receiving.getByRole('radiogroup', { name: '类别' })
  await mail.reach(kind)
  for (const _ of ['once', 'again']) {
    await readByReader(page, '6912345678901')
    await expect(mail.message).toContainText('读入的内容已填入“单号”栏')
    await expect(mail.receiving.getByLabel('单号', { exact: true })).toHaveValue('6912345678901')
    await expect(kind.getByRole('radio', { checked: true })).toHaveCount(0)
  }
  await keyboard.press('3')
  await keyboard.press('Enter')
  await readByReader(page, '6912345678901')
  await keyboard.press('Control+Enter')
  await expect(mail.receiving.getByRole('alert')).toContainText('收件人或科室')
  await mail.reach(mail.receiving.getByLabel('收件人或科室', { exact: true }))
  await keyboard.press('Control+A')
  await keyboard.insertText('zw')
  await page.getByRole('option').first().waitFor()
  await keyboard.press('Enter')
  await mail.typeInto('存放处', meihua.id)
  await keyboard.press('Control+Enter')
  await expect(mail.receiving.getByRole('alert')).toContainText('此栏不写身份证号码')
  await mail.reach(mail.receiving.getByLabel('存放处', { exact: true }))
  await keyboard.press('Control+A')
  await keyboard.insertText('1号柜')
  await keyboard.press('Control+Enter')
  await expect(mail.message).toContainText('已登记 包裹 1件，收件 赵雯')
  await expect(mail.waiting.getByRole('row', { name: /6912345678901/ })).toHaveCount(1)
})

/** What the clipboard holds after all that the window shows was marked and copied. */
const allCopied = async ({ window: { page, app } }: Desk): Promise<string> => {
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    document.execCommand('copy')
    getSelection()?.removeAllRanges()
  })
  return app.evaluate(({ clipboard }) => clipboard.readText())
}
