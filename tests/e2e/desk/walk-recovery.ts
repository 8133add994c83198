import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { RecoveryPage } from '../pages/recovery-page.ts'
import type { Desk, WindowOptions } from './desk.ts'

/** Through every screen of a recovery, by keys: a key is drawn, accounts.json is lost, two people sign. */
export const walkRecovery = async (
  desk: Desk,
  options: WindowOptions,
  look: (at: string) => Promise<void>,
): Promise<void> => {
  const parts = await drawKey(desk, options, look)
  await desk.close()
  rmSync(join(desk.folder, 'accounts.json'))
  await desk.open(options)
  const recovery = new RecoveryPage(desk.window)
  await recovery.page.getByRole('button', { name: '恢复账户' }).waitFor()
  await look('recovery-sign-in')
  await recovery.open()
  await look('recovery-page')
  await recovery.takeBack()
  await recovery.page.getByText('没有找到与账目相符的密码记录').waitFor()
  await look('recovery-none-found')
  await recovery.agree([parts[0], parts[0]])
  await recovery.page.getByText('抄错或不全，请逐组核对').waitFor()
  await look('recovery-mistyped')
  await recovery.main.getByLabel('恢复单第一联').fill('')
  await recovery.main.getByLabel('恢复单第二联').fill('')
  await recovery.agree(parts)
  await recovery.focused('系统管理员新密码')
  await look('recovery-agreed')
  await recovery.takePassword('港湾-Willow-7741', '港湾-Willow-7742')
  await recovery.page.getByText('两次不一致').waitFor()
  await look('recovery-differs')
  await recovery.main.getByLabel('系统管理员新密码').focus()
  await recovery.main.getByLabel('再输一次').fill('')
  await recovery.main.getByLabel('系统管理员新密码').fill('')
  await recovery.takePassword('港湾-Willow-7741')
  await desk.signIn.form.waitFor()
  await look('recovery-done')
}

const drawKey = async (desk: Desk, options: WindowOptions, look: (at: string) => Promise<void>) => {
  const { page } = await desk.open(options)
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  const recovery = new RecoveryPage(desk.window)
  await recovery.panel.scrollIntoViewIfNeeded()
  await look('recovery-none')
  const parts = await recovery.draw()
  await recovery.panel.scrollIntoViewIfNeeded()
  await look('recovery-drawn')
  await recovery.press('Alt+p')
  const preview = page.getByRole('article', { name: /^第1页/ }).first()
  await preview.scrollIntoViewIfNeeded()
  await look('recovery-preview')
  await recovery.press('Escape')
  await recovery.enable(['wrong', 'wrong'], desk.people.administrator.password)
  await recovery.refusal.first().waitFor()
  await look('recovery-not-typed-back')
  await recovery.sheet.getByRole('textbox').fill('')
  await recovery.panel.getByLabel('系统管理员本人密码').fill('')
  await recovery.enable(parts, desk.people.administrator.password)
  await recovery.panel.getByText('现用恢复单').waitFor()
  await recovery.panel.scrollIntoViewIfNeeded()
  await look('recovery-in-force')
  return parts
}
