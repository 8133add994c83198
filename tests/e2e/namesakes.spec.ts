import type { Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'
import { HandlingPage } from './pages/handling-page.ts'

const passwords = { 'zhang.wei2': '河道-Lantern-31', 'zhang.wei3': '供水-Lantern-32' } as const
const sections = { 'zhang.wei2': '河道科', 'zhang.wei3': '供水科' } as const
type Namesake = keyof typeof passwords

/** The office lists two people of one name, and one with a rare character. */
const listThem = (page: Page) =>
  page.evaluate(async () => {
    const person = (name: string, section: string) => ({
      name,
      section,
      post: '科员',
      phone: '',
      shortPhone: '',
    })
    const rows = [person('张伟', '河道科'), person('张伟', '供水科'), person('𠮷田野', '供水科')]
    await window.watchbook.call('directory.import', { rows }, { id: 'list-1' })
  })

/** The administrator gives both an account, each tied to his line of the directory. */
const giveAccounts = (page: Page) =>
  page.evaluate(
    async ({ sections, passwords }) => {
      const listed = await window.watchbook.call('directory.list', {})
      for (const [account, section] of Object.entries(sections)) {
        const staff = listed.ok
          ? listed.answer.find(row => row.name === '张伟' && row.section === section)
          : undefined
        if (!staff) throw new Error(`no 张伟 in ${section}`)
        const { staffId } = staff
        const roles = ['duty-officer' as const]
        const password = account === 'zhang.wei2' ? passwords['zhang.wei2'] : passwords['zhang.wei3']
        const input = { account, name: '张伟', staffId, roles, password, oneTime: false }
        const answer = await window.watchbook.call('account.create', input, { id: `create-${account}` })
        if (!answer.ok) throw new Error(answer.code)
      }
    },
    { sections, passwords },
  )

/** From the list of names by its section, with the keys alone. */
const signInAs = async (desk: Desk, who: Namesake) => {
  const { signIn } = desk
  const { page } = desk.window
  await signIn.form.waitFor()
  await signIn.who.press('Control+A')
  await page.keyboard.type('zw')
  const options = page.getByRole('option')
  await options.filter({ hasText: sections[who] }).waitFor()
  const shown = await options.allTextContents()
  for (let down = shown.findIndex(text => text.includes(sections[who])); down > 0; down--)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(signIn.password).toBeFocused()
  await page.keyboard.insertText(passwords[who])
  await page.keyboard.press('Enter')
  await desk.openLog()
}

test('two of one name sign in, are forwarded to and sign for it, each as himself', async ({ desk }) => {
  test.setTimeout(90_000)
  const { page } = await desk.open()
  await desk.signInAs('office')
  await listThem(page)
  await desk.frame.lock()
  await desk.signInAs('administrator')
  await giveAccounts(page)
  await desk.frame.lock()
  await signInAs(desk, 'zhang.wei2')
  await desk.log.write('收到供水管网图纸一套，转供水科')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  const handling = new HandlingPage(page)
  await handling.begin('Alt+3', '转办')
  const offers = page.getByRole('listbox', { name: '名册中的人' }).getByRole('option')
  await page.keyboard.type('zw')
  await expect(offers).toHaveText([/张伟（河道科）|张伟（供水科）/, /张伟（河道科）|张伟（供水科）/])
  const shown = await offers.allTextContents()
  if (!shown[0]?.includes('供水科')) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(handling.form('转办').getByLabel('转给')).toHaveValue('张伟（供水科）')
  await expect(handling.form('转办')).toContainText('名册：供水科')
  await page.keyboard.insertText('、𠮷田野')
  await expect(handling.form('转办').getByLabel('转给')).toHaveValue('张伟（供水科）、𠮷田野')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.incomplete).toContainText('未签收：张伟、𠮷田野')

  await handling.begin('Alt+4', '本人签收')
  await expect(handling.form('本人签收').getByLabel('签收人密码')).toBeFocused()
  await handling.form('本人签收').getByLabel('签收人', { exact: true }).fill('zhang.wei3')
  await handling.form('本人签收').getByLabel('签收人密码').fill(passwords['zhang.wei3'])
  await page.keyboard.press('Control+Enter')
  await expect(handling.forwardings.getByRole('listitem').filter({ hasText: '张伟' })).toContainText('签收')
  await expect(desk.log.incomplete).toContainText('未签收：𠮷田野')
  expect(desk.lastLine()).toContain('"actor":"zhang.wei3"')
  await desk.frame.lock()

  await signInAs(desk, 'zhang.wei3')
  await desk.log.row('供水管网').waitFor()
  await desk.search.seek('𠮷田')
  await expect(desk.search.hit('供水管网')).toHaveCount(1)
  expect(desk.verify()).toMatchObject({ ok: true })
})
