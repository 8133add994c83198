import { MailPage } from '../pages/mail-page.ts'
import { colleagues, createAccounts } from './colleagues.ts'
import type { Desk } from './desk.ts'
import { people } from './people.ts'
import { expect } from './test.ts'

const staff = [
  ['周芳', '办公室', '科员'],
  [people.office.name, '办公室', '主任'],
  ['王强', '财务科', '科长'],
  ['刘洋', '水资源科', '科员'],
] as const

/** Three sections with their people; the gatekeeper sits at 收发. */
export const atTheMail = async (desk: Desk, env: Readonly<Record<string, string>> = {}) => {
  const { page, app } = await desk.open({ env })
  await desk.signInAs('administrator')
  await createAccounts(page, [colleagues.gatekeeper])
  await desk.frame.lock()
  await desk.signInAs('office')
  for (const [name, section, post] of staff) {
    const added = await page.evaluate(
      person => window.watchbook.call('directory.add', { ...person, phone: '', shortPhone: '' }),
      { name, section, post },
    )
    expect(added).toMatchObject({ ok: true })
  }
  await desk.frame.lock()
  await desk.signIn.signIn(colleagues.gatekeeper.account, colleagues.gatekeeper.password)
  await desk.frame.rail.waitFor()
  await page.keyboard.press('Control+7')
  const mail = new MailPage(page)
  await mail.waiting.waitFor()
  return { page, app, mail }
}
