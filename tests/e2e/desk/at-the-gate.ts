import { GatePage } from '../pages/gate-page.ts'
import { colleagues, createAccounts } from './colleagues.ts'
import type { Desk } from './desk.ts'
import { expect } from './test.ts'

/** Somebody who was never here. */
export const newVisitor = {
  name: '林美华',
  organisation: '启明水务科技有限公司',
  id: '120101198503081232',
  phone: '100-5550-2764',
  host: 'zf',
  purpose: '送合同资料',
}

/** 周芳 is on the staff; the gatekeeper sits at the window. */
export const atTheGate = async (desk: Desk, env: Readonly<Record<string, string>> = {}) => {
  const { page } = await desk.open({ env })
  await desk.signInAs('administrator')
  await createAccounts(page, [colleagues.gatekeeper])
  await desk.frame.lock()
  await desk.signInAs('office')
  const added = await page.evaluate(() =>
    window.watchbook.call('directory.add', {
      name: '周芳',
      section: '办公室',
      post: '科员',
      phone: '',
      shortPhone: '8102',
    }),
  )
  expect(added).toMatchObject({ ok: true })
  await desk.frame.lock()
  await sitDown(desk)
  return { page, gate: new GatePage(page) }
}

/** The gatekeeper signs in. */
export const sitDown = async (desk: Desk): Promise<void> => {
  const { gatekeeper } = colleagues
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
}
