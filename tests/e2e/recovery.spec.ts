import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf, type Desk } from './desk/desk.ts'
import { codeOn, fontsOf, pagesOf } from './desk/pdf.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'
import { BackupPage } from './pages/backup-page.ts'
import { RecoveryPage } from './pages/recovery-page.ts'

const renewed = '港湾-Willow-7741'

const accounts = (desk: Desk) => join(desk.folder, 'accounts.json')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })

/** No file of the book or of the window's profile has a part of the key. */
const expectNowhere = (desk: Desk, parts: readonly string[]) => {
  for (const folder of [desk.folder, desk.profile])
    for (const file of filesIn(folder)) {
      const text = readFileSync(file, 'latin1').toUpperCase()
      for (const part of parts) expect(text.includes(part.slice(-29)), file).toBe(false)
    }
}

const trailIn = async (desk: Desk, ...rows: readonly string[]) => {
  await desk.frame.goToPart('轨迹')
  await desk.trail.list.waitFor()
  for (const row of rows) await expect(desk.trail.row(row).first()).toBeVisible()
}

test('a book whose accounts.json is gone is recovered by keys, from the sheets of its set-up', async ({
  bareDesk: desk,
}) => {
  test.setTimeout(120_000)
  await desk.open()
  const { firstRun } = desk
  await firstRun.begin()
  await firstRun.nameUnit('云澜区水务局')
  await firstRun.appointThree([{ name: '陈志强' }, { name: '何静' }, { name: '高原' }])
  await firstRun.fillPosts([{ name: '赵雯' }, { name: '张伟' }])
  await firstRun.next()
  await firstRun.step('人员名册').waitFor()
  await firstRun.next()
  await firstRun.step('限值').waitFor()
  await firstRun.next()
  await firstRun.noteAll()
  const parts = firstRun.recoveryParts
  await firstRun.establish()
  await desk.signIn.form.waitFor({ timeout: 60_000 })
  await desk.close()
  rmSync(accounts(desk))

  const { page } = await desk.open()
  const recovery = new RecoveryPage(desk.window)
  await expect(page.getByText('账号文件不在')).toBeVisible()
  await expect(page.getByText('值班日志等账目完好')).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await recovery.open()
  await recovery.takeBack()
  await expect(page.getByText('没有找到与账目相符的密码记录')).toBeVisible()
  await recovery.agree([parts[0].toLowerCase(), `${parts[1].slice(0, -1)}`])
  await expect(page.getByText('抄错或不全，请逐组核对')).toBeVisible()
  await recovery.main.getByLabel('恢复单第二联').fill('')
  await recovery.main.getByLabel('恢复单第一联').fill('')
  await recovery.agree([parts[0].toLowerCase(), parts[1]])
  await expect(page.getByText(/高原已签字同意恢复陈志强的账户/)).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await recovery.takePassword('短的', '短的')
  await expect(page.getByText('密码不足12位')).toBeVisible()
  await recovery.main.getByLabel('系统管理员新密码').fill('')
  await recovery.main.getByLabel('系统管理员新密码').focus()
  await recovery.main.getByLabel('再输一次').fill('')
  await recovery.main.getByLabel('系统管理员新密码').focus()
  await recovery.takePassword(renewed)
  await desk.signIn.form.waitFor()
  await expect(recovery.said).toContainText('账户已恢复，陈志强可用新密码登录')
  await desk.signIn.signIn('chen.zhiqiang', renewed)
  await desk.frame.rail.waitFor()
  await desk.frame.goToPart('账号')
  await desk.accounts.open('高原')
  await desk.accounts.press('发一次性密码')
  const form = desk.accounts.form('发一次性密码')
  const oneTime = (await form.getByText(/\S{4}-\S{4}-\S{4}/).textContent()) ?? ''
  await form.getByRole('checkbox').press('Space')
  await form.getByLabel(/密码/).last().fill(renewed)
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'detached' })
  await desk.frame.lock()
  await desk.signIn.form.waitFor()
  await desk.signIn.signIn('gao.yuan', /\S{4}-\S{4}-\S{4}/.exec(oneTime)?.[0] ?? '')
  await desk.changePassword.change(/\S{4}-\S{4}-\S{4}/.exec(oneTime)?.[0] ?? '', '北渠-Culvert-73')
  await trailIn(desk, '恢复账户', '同意恢复账户')
  expect(desk.verify()).toMatchObject({ ok: true, problems: [], notes: [] })
  await desk.close()
  expectNowhere(desk, parts)
})

test('a key is drawn later, printed in two parts and put in force; with the auditor’s password it recovers', async ({
  workedDesk: desk,
}) => {
  test.setTimeout(120_000)
  const { page } = await desk.open()
  const { administrator, auditor } = desk.people
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  const recovery = new RecoveryPage(desk.window)
  await expect(recovery.panel).toContainText('本簿没有恢复密钥')
  const parts = await recovery.draw()
  await recovery.press('Alt+p')
  await recovery.press('Enter')
  await expect(recovery.refusal.getByText('WB-1413')).toBeVisible()
  const paper = await recovery.attachPrinter()
  await page.getByRole('region', { name: '恢复单', exact: true }).last().focus()
  await recovery.press('Enter')
  await expect(recovery.said).toContainText('恢复单已送打印机')
  const file = join(newFolder('paper'), 'sheet.pdf')
  writeFileSync(file, Buffer.from(await paper(), 'base64'))
  const pages = pagesOf(file)
  expect(pages).toHaveLength(2)
  for (const [place, part] of parts.entries()) {
    expect(pages[place]).toContain(part)
    expect(pages[place]).not.toContain(parts[1 - place]?.slice(-29))
    expect(pages[place]).toContain(place === 0 ? '系统管理员保管' : '审计员保管')
    expect(codeOn(file, place + 1)).toBe(part)
  }
  expect(fontsOf(file).filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  await recovery.press('Escape')
  await recovery.enable(parts, administrator.password)
  await expect(recovery.said).toContainText('恢复密钥已启用')
  await expect(recovery.panel).toContainText('现用恢复单')
  expect(readFileSync(join(desk.folder, 'recovery.pub'), 'utf8')).toMatch(/^age1[a-z0-9]{58}\n$/)
  await desk.close()

  const text = readFileSync(accounts(desk), 'utf8')
  writeFileSync(accounts(desk), text.replaceAll(`"${administrator.account}"`, '"chen.zhi"'))
  await desk.open()
  const again = new RecoveryPage(desk.window)
  await expect(again.page.getByText('系统管理员的密码记录与账目不符')).toBeVisible()
  await again.open()
  await again.agree(parts)
  await expect(again.page.getByText('须由审计员本人输入密码')).toBeVisible()
  await again.main.getByLabel('审计员本人密码').fill(auditor.password)
  await again.press('Control+Enter')
  await again.takePassword(renewed)
  await desk.signIn.form.waitFor()
  await desk.signInAs('auditor')
  await trailIn(desk, '恢复账户')
  expect(desk.verify()).toMatchObject({ ok: true, problems: [], notes: [] })
  await desk.close()
  expectNowhere(desk, parts)
})

test('a lost accounts.json is taken back from a backup, and old passwords count again', async ({
  workedBook,
  workedDesk: desk,
}) => {
  const copy = copyOf(workedBook)
  rmSync(accounts(desk))
  await desk.open()
  const recovery = new RecoveryPage(desk.window)
  await recovery.open()
  await recovery.takeBack(copy)
  await desk.signIn.form.waitFor()
  await expect(recovery.said).toContainText('可用原密码登录')
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  await expect(new BackupPage(recovery.page).form).toBeVisible()
  expect(desk.lastLine()).toContain('session.signed-in')
  expect(desk.verify()).toMatchObject({ ok: true, problems: [], notes: [] })
})
