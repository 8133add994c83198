import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atTheMail } from './desk/at-the-mail.ts'
import { colleagues } from './desk/colleagues.ts'
import { passTime } from './desk/pass-time.ts'
import { people } from './desk/people.ts'
import { expect, test } from './desk/test.ts'
import { SheetPage } from './pages/sheet-page.ts'

const sender = '林美华'

test('a morning’s newspapers as a batch, a parcel stored and handed over, another returned, and the day balances', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, mail } = await atTheMail(desk)
  const { keyboard } = page

  await test.step('newspapers and letters by counts, cell by cell', async () => {
    await keyboard.press('Control+b')
    await expect(mail.batch.getByLabel('办公室 报刊')).toBeFocused()
    await keyboard.type('12')
    await keyboard.press('Enter')
    await keyboard.type('3')
    await keyboard.press('ArrowDown')
    await expect(mail.batch.getByLabel(/科 信件/).first()).toBeFocused()
    await keyboard.type('5')
    await expect(mail.batch).toContainText('共 3 项 20 件')
    await keyboard.press('Control+Enter')
    await expect(mail.message).toContainText('已登记 3 项 20 件')
    await expect(mail.panel).toContainText('上日结存 0 + 收 20 = 领 0 + 退 0 + 待领 20')
    await expect(desk.frame.rail).toContainText('20 待领')
  })

  await test.step('a parcel, its number read twice by the reader, stored elsewhere and signed for on the spot', async () => {
    await mail.receive({ kind: '3', to: 'zw', number: 'SF1391000200SF1391000200', sender, place: '1号柜' })
    await expect(mail.message).toContainText('已登记 包裹 1件，收件 赵雯')
    await expect(mail.waiting).toContainText('SF1391000200')
    await expect(mail.waiting).toContainText(sender)
    await mail.open('SF1391000200')
    await keyboard.press('Alt+s')
    await keyboard.insertText('3号柜')
    await keyboard.press('Control+Enter')
    await expect(mail.card).toContainText('存 3号柜')
    await keyboard.press('Control+Enter')
    await expect(mail.form('领取签收').getByLabel('领取人', { exact: true })).toHaveValue('赵雯')
    await keyboard.insertText('not-her-password')
    await keyboard.press('Control+Enter')
    await expect(mail.form('领取签收').getByRole('alert')).toBeVisible()
    await mail.form('领取签收').getByLabel('领取人密码').press('Control+A')
    await keyboard.insertText(people.office.password)
    await keyboard.press('Control+Enter')
    await expect(mail.message).toContainText('赵雯已签收')
    await expect(mail.card).toContainText('赵雯领取 1件（本人账号），查验完好')
  })

  await test.step('a letter for somebody that comes back, and a handing over that is taken back', async () => {
    await mail.receive({ kind: '2', to: 'wq', number: 'XA12' })
    await mail.open('XA12')
    await keyboard.press('Alt+p')
    await keyboard.press('Control+Enter')
    await expect(mail.card).toContainText('王强领取 1件（纸质签名）')
    await keyboard.press('Alt+u')
    await keyboard.insertText('发错人')
    await keyboard.press('Control+Enter')
    await expect(mail.card).toContainText('已撤回：发错人')
    await keyboard.press('Alt+r')
    await keyboard.insertText('收件人拒收')
    await keyboard.press('Control+Enter')
    await expect(mail.message).toContainText('已退回 1件')
    await expect(mail.card).toContainText('已退回')
  })

  await test.step('a number given twice on one day is asked about', async () => {
    await mail.receive({ kind: '2', to: 'ly', number: 'xa12' })
    await expect(mail.receiving.getByRole('alert')).toContainText('该单号当日已登记过')
    await keyboard.press('Escape')
  })

  await test.step('the day’s register balances', async () => {
    await keyboard.press('Alt+2')
    await expect(mail.register).toContainText('上日结存 0 + 收 22 = 领 1 + 退 1 + 待领 20')
    await keyboard.press('Control+PageUp')
    await expect(mail.register).toContainText('本日没有收发')
    await keyboard.press('Control+PageDown')
    await expect(mail.register).toContainText('报刊')
    await keyboard.press('Alt+1')
  })

  await test.step('the hand-over sheet lists what waits by section, without a sender', async () => {
    await keyboard.press('Control+p')
    const paper = new SheetPage(desk)
    await expect(paper.preview('收发件交接单')).toContainText('待领 3 项，共 20 件')
    await expect(paper.preview('收发件交接单')).toContainText('领取人签名')
    await paper.savePdf()
  })

  await desk.window.app.close()
  const journal = join(desk.folder, 'journal')
  for (const chain of readdirSync(journal))
    for (const file of readdirSync(join(journal, chain)))
      expect(readFileSync(join(journal, chain, file)).includes(sender), file).toBe(false)
})

test('an urgent item and a letter on a Saturday ring until the duty officer has signed; whoever has seen it has not done it', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const saturday = { WATCHBOOK_CLOCK: '2026-11-28T02:00:00.000Z' }
  const { page, app, mail } = await atTheMail(desk, saturday)
  const { keyboard } = page
  const mark = (name: RegExp) => page.getByRole('banner').getByRole('img', { name })
  await mail.receive({ kind: '5', to: 'zf', number: 'JY7' })
  await expect(mail.message).toContainText('须由值班员签收，已开始计时')
  await mail.receive({ kind: '1', to: 'wq' })
  await expect(mail.message).toContainText('须由值班员签收')
  await mail.receive({ kind: '4', to: 'cwk' })
  await expect(mail.message).not.toContainText('须由值班员签收')
  await expect(mail.panel).toContainText('2待值班员签收')
  await expect(mark(/须知 2 项/)).toBeVisible()

  await passTime(app, 16 * 60)
  await desk.signIn.form.waitFor()
  await expect(page).toHaveTitle(/^▲ /)
  await desk.signInAs('dutyOfficer')
  await expect(desk.board.due).toContainText('待值班员签收：机要急件 1件，收件 周芳（办公室）')
  await keyboard.press('F4')
  await expect(mail.card).toContainText('须由值班员签收')
  await expect(page).not.toHaveTitle(/▲/)
  await expect(mark(/立即办 1 项/)).toBeVisible()

  for (const name of ['handover.take-first', 'handover.prepare'] as const) {
    const answer = await page.evaluate(
      command => window.watchbook.call(command, { post: 'duty-officer' }),
      name,
    )
    expect(answer).toMatchObject({ ok: true })
  }
  await keyboard.press('Control+3')
  await expect(page.getByRole('main')).toContainText('急件待签')
  await expect(page.getByRole('main')).toContainText('机要急件 1件，收件 周芳（办公室）')

  await keyboard.press('Control+1')
  await desk.board.items().first().getByRole('button', { name: '签收' }).press('Enter')
  await expect(mail.card).toContainText('JY7')
  await keyboard.press('Control+Enter')
  await expect(mail.form('领取签收')).toContainText('由您本人签收')
  await keyboard.press('Control+Enter')
  await expect(mail.card).toContainText('张伟领取 1件（本人账号）')
  await expect(mark(/^立即办 0 项/)).toBeVisible()
  await expect(mail.panel).toContainText('1待值班员签收')

  await desk.frame.lock()
  await desk.signIn.signIn(colleagues.gatekeeper.account, colleagues.gatekeeper.password)
  await desk.frame.rail.waitFor()
  await keyboard.press('Control+7')
  await keyboard.press('Control+f')
  await keyboard.insertText('信件')
  await keyboard.press('Enter')
  await keyboard.press('Control+Enter')
  const form = mail.form('领取签收')
  await expect(form).toContainText('须由值班员签收')
  await expect(form.getByLabel('领取人', { exact: true })).toBeFocused()
  await keyboard.insertText(people.dutyOfficer.name)
  await keyboard.press('Enter')
  await keyboard.insertText(people.dutyOfficer.password)
  await keyboard.press('Control+Enter')
  await expect(mail.message).toContainText('张伟已签收')
  await expect(mail.panel).toContainText('0待值班员签收')
})

test('what was typed is there after the window was killed, and saved once', async ({ desk }) => {
  const { page, mail } = await atTheMail(desk)
  await page.keyboard.press('Control+b')
  await expect(mail.batch.getByLabel('办公室 报刊')).toBeFocused()
  await page.keyboard.type('12')
  const kept = () =>
    page.evaluate(async () => {
      const found = await window.watchbook.call('draft.read', { form: 'mail-batch' })
      return found.ok ? (found.answer?.values ?? '') : ''
    })
  await expect.poll(kept).toContain('"12"')
  await desk.kill()
  const { page: again } = await desk.open()
  await desk.signIn.signIn(colleagues.gatekeeper.account, colleagues.gatekeeper.password)
  await desk.frame.rail.waitFor()
  await again.keyboard.press('Control+7')
  await again.keyboard.press('Control+b')
  const cell = again.getByRole('form', { name: '成批登记' }).getByLabel('办公室 报刊')
  await expect(cell).toHaveValue('12')
  await again.keyboard.press('Control+Enter')
  await expect(desk.frame.rail).toContainText('12 待领')
})
