import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'

/** Goes on with Tab until the button of that name has the focus, as somebody without a mouse does, and presses it. */
const pressByTab = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name, exact: true })
  await button.waitFor()
  for (let step = 0; step < 60; step++) {
    if (await button.evaluate(element => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${name}`)
}

const list = [
  '云澜区水务局通讯录\t\t\t\t\t',
  '科室\t姓名\t职务\t职级\t电话\t短号',
  '办公室\t赵雯\t主任\t正科级\t010-5551201\t8201',
  '\t李默\t科员\t二级科员\t13800138001\t8202',
  '\t张伟\t科员\t\t13800138002\t8203',
  '供水科\t张伟\t科长\t正科级\t13800138003\t8221',
  '\t\t科员\t\t\t8222',
  '\t邓超群\t科员\t大将军\t\t8223',
  '\t曹慧\t科员\t\t\t8223',
  '法规科\t贺敏之\t科长\t\t\t8251',
  '\t𠮷田野\t科员\t\t\t8252',
  '\t曾宪国\t科员\t\t\t8253',
].join('\n')

test.describe('people', () => {
  test('are imported by the office with the keyboard alone, two lines left out and said why', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPartByKeys('人员名册')
    await expect(page.getByText('名册中还没有人')).toBeVisible()
    await page.keyboard.press('Control+I')
    await expect(desk.directory.paste).toBeFocused()
    await page.keyboard.insertText(list)
    const { preview } = desk.directory
    await expect(preview.getByRole('row').filter({ hasText: '可导入' })).toHaveCount(8)
    await expect(preview.getByRole('row').filter({ hasText: '缺姓名' })).toHaveCount(1)
    await expect(preview.getByRole('row').filter({ hasText: '职级“大将军”认不出' })).toHaveCount(1)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('2 行有误，没有导入')).toBeVisible()
    await expect(preview.getByRole('row').filter({ hasText: '大将军' })).toHaveCount(1)
    await page.keyboard.press('Escape')
    const { list: directory } = desk.directory
    await expect(page.getByText('在册 8 人')).toBeVisible()
    await page.keyboard.press('Control+F')
    await page.keyboard.type('zw')
    await expect(directory.getByRole('row').filter({ hasText: '同名' })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(page.getByText('在册 8 人')).toBeVisible()
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('are read from a file in GB18030 too', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await page.keyboard.press('Control+I')
    const file = join(newFolder('lists'), '名册.csv')
    writeFileSync(file, Buffer.from('d0d5c3fb2cbfc6cad20ad5c5ceb02cb0ecb9abcad20a', 'hex'))
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择文件' }).press('Enter'),
    ])
    await chooser.setFiles(file)
    await expect(page.getByText('已读 名册.csv，GB18030')).toBeVisible()
    await expect(desk.directory.previewRow('张伟')).toContainText('办公室')
  })

  test('are added, changed, let go and called back, and their sections renamed and merged', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await desk.directory.add('李默', '办公室')
    await desk.directory.add('贺敏之', '法规科')
    await expect(page.getByRole('status', { name: '消息' })).toContainText('已列入名册 贺敏之（法规科）')
    await page.keyboard.press('Escape')
    const { list: directory } = desk.directory
    await expect(directory).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+E')
    await desk.directory.changeForm.getByLabel('职务').fill('副主任')
    await page.keyboard.press('Control+Enter')
    const { card, trail } = desk.directory
    await expect(card).toContainText('副主任')
    await pressByTab(page, '登记离任')
    await expect(page.getByRole('form', { name: '登记离任' }).getByLabel('日期')).toBeFocused()
    await page.keyboard.type('昨')
    await page.keyboard.press('Control+Enter')
    await expect(card).toContainText('2026-11-22 离任')
    await expect(trail.getByRole('listitem')).toHaveCount(3)
    await pressByTab(page, '登记回任')
    await expect(page.getByRole('form', { name: '登记回任' }).getByLabel('日期')).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(card).toContainText('在册')
    await page.keyboard.press('Escape')

    await pressByTab(page, '科室')
    await pressByTab(page, '改名 办公室')
    await expect(page.getByLabel('新名称')).toBeFocused()
    await page.keyboard.type('综合科')
    await page.keyboard.press('Control+Enter')
    await expect(directory.getByRole('row').filter({ hasText: '李默' })).toContainText('综合科')
    await pressByTab(page, '并入 综合科')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: '法规科' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(directory.getByRole('row').filter({ hasText: '李默' })).toContainText('法规科')
    await expect(page.getByRole('list', { name: '历次名称' })).toContainText('综合科')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('are typed one after the other, and what was typed outlives Esc and a program that is killed', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await desk.directory.add('李默', '办公室')
    await expect(desk.directory.newForm.getByLabel('姓名')).toBeFocused()
    await expect(desk.directory.newForm.getByLabel('科室')).toHaveValue('办公室')
    await page.keyboard.type('欧阳')
    await page.keyboard.press('Escape')
    await expect(desk.directory.list).toBeFocused()
    await page.keyboard.press('Control+N')
    await expect(desk.directory.newForm.getByLabel('姓名')).toHaveValue('欧阳')
    await page.keyboard.press('End')
    await page.keyboard.type('静')
    const kept = () => page.evaluate(() => window.watchbook.call('draft.read', { form: 'directory-new' }))
    await expect.poll(async () => JSON.stringify(await kept())).toContain('欧阳静')
    await desk.kill()
    const again = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await again.page.keyboard.press('Control+N')
    await expect(desk.directory.newForm.getByLabel('姓名')).toHaveValue('欧阳静')
    await again.page.keyboard.press('Control+Enter')
    await expect(desk.directory.row('欧阳静')).toHaveCount(1)
    await expect(desk.directory.newForm.getByLabel('姓名')).toHaveValue('')
  })

  test('are not changed unseen: the second is told, shown what the first wrote, and loses nothing', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await desk.directory.add('李默', '办公室')
    await page.keyboard.press('Escape')
    await desk.directory.open('李默')
    await page.keyboard.press('Control+E')
    const { changeForm } = desk.directory
    await changeForm.getByLabel('短号').fill('8202')
    await page.evaluate(async () => {
      const listed = await window.watchbook.call('directory.list', {})
      const staffId = (listed.ok && listed.answer[0]?.staffId) || ''
      const particulars = { name: '李默', section: '法规科', post: '副科长', phone: '', shortPhone: '' }
      const change = { staffId, revision: 1, rank: '' as const, ...particulars }
      await window.watchbook.call('directory.change', change, { id: 'elsewhere-1' })
    })
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('李默的登记刚被他人改过')
    await expect(desk.directory.latest).toContainText('副科长')
    await expect(changeForm.getByLabel('短号')).toHaveValue('8202')
    await desk.directory.latest.getByRole('button', { name: '以最新一稿为准再存' }).press('Enter')
    await expect(desk.directory.card).toContainText('8202')
    await expect(desk.directory.trail.getByRole('listitem')).toHaveCount(3)
    await expect(desk.directory.trail).toContainText('副科长')
  })

  test('are only read in a damaged book, and the page says so', async ({ desk }) => {
    await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await desk.directory.add('李默', '办公室')
    await desk.directory.add('贺敏之', '法规科')
    await desk.close()
    const path = desk.monthFile()
    writeFileSync(path, readFileSync(path, 'utf8').replace('贺敏之', '贺敏芝'))
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await expect(page.getByText('本簿只读，不能改动名册。')).toBeVisible()
    await expect(desk.directory.row('李默')).toHaveCount(1)
    await expect(desk.directory.row('贺敏')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /新增|导入/ })).toHaveCount(0)
    await desk.directory.open('李默')
    await expect(page.getByRole('button', { name: /更改|登记离任/ })).toHaveCount(0)
  })

  test('of a bureau of 5,000 are imported in batches, and found by the tail of a number', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await page.keyboard.press('Control+I')
    const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范']
    const rows = Array.from({ length: 5_000 }, (_, n) => {
      const name = `${surnames[n % surnames.length]}${String.fromCodePoint(0x4e00 + Math.floor(n / surnames.length))}伟`
      return `${name},第${(n % 40) + 1}科,1380013${String(n).padStart(4, '0')}`
    })
    const file = join(newFolder('lists'), '全局.csv')
    writeFileSync(file, ['姓名,科室,手机', ...rows].join('\n'))
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择文件' }).press('Enter'),
    ])
    await chooser.setFiles(file)
    await page.getByRole('button', { name: '导入 5000 人' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('已导入 5000 人。')).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await expect(page.getByText('在册 5,000 人')).toBeVisible()
    await page.keyboard.press('Control+F')
    await page.keyboard.type('4321')
    await expect(page.getByText('在册 1 人')).toBeVisible()
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('are read by everybody and changed by the office alone', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('dutyOfficer')
    await desk.frame.goToPart('人员名册')
    await expect(page.getByText('只读。由办公室维护')).toBeVisible()
    await expect(page.getByRole('button', { name: /新增|导入/ })).toHaveCount(0)
    await expect(
      page.getByRole('navigation', { name: '更多' }).getByText('账号', { exact: true }),
    ).toHaveCount(0)
  })
})

test.describe('accounts', () => {
  test('are made by the administrator with a one-time password, which its owner must change', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('office')
    await desk.frame.goToPart('人员名册')
    await desk.directory.add('李默', '办公室')
    await desk.frame.lock()

    await desk.signInAs('administrator')
    await desk.frame.goToPartByKeys('账号')
    await page.keyboard.press('Control+N')
    const form = desk.accounts.form('新建账号')
    await expect(form.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('xx')
    await expect(page.getByText('名册中没有相符的人')).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('lm')
    await page.getByRole('option', { name: '李默 办公室' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(form.getByLabel('登录名')).toHaveValue('li.mo')
    const given = form.getByLabel('一次性密码')
    await expect(given).toContainText(/\S{4}-\S{4}-\S{4}/)
    const oneTime = ((await given.textContent()) ?? '').trim()
    await form.getByRole('checkbox', { name: '值班员' }).focus()
    await page.keyboard.press('Space')
    await form.getByRole('checkbox', { name: '已抄给本人' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    const { card } = desk.accounts
    await expect(card).toContainText('待改密码')
    await expect(card).toContainText('值班员')
    await expect(page.getByText(oneTime)).toHaveCount(0)
    await desk.frame.lock()

    await desk.signIn.signIn('li.mo', oneTime)
    await desk.changePassword.form.waitFor()
    expect(await seriousIn(page)).toEqual([])
    await desk.changePassword.change(oneTime, '晴川-Lantern-62')
    await desk.openLog()
    await expect(desk.frame.strip).toContainText('李默')
  })

  test('are disabled with a reason, and nobody signs in with them until they are enabled', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('administrator')
    await desk.frame.goToPart('账号')
    const { accounts } = desk
    await accounts.open('高原')
    await accounts.press('停用')
    await page.keyboard.type('调离')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('最后一个在用的审计员账号')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await accounts.open('张伟')
    await accounts.press('停用')
    await page.keyboard.type('调离')
    await page.keyboard.press('Control+Enter')
    await expect(desk.accounts.row('张伟')).toContainText('已停用')
    await desk.frame.lock()
    await desk.signIn.signIn('zhang.wei', desk.people.dutyOfficer.password)
    await expect(desk.signIn.refusal).toContainText('已停用')

    await desk.signInAs('administrator')
    await desk.frame.goToPart('账号')
    await desk.accounts.open('张伟')
    await desk.accounts.press('启用')
    await expect(desk.accounts.row('张伟')).toContainText('在用')
    await desk.frame.lock()
    await desk.signInAsDutyOfficer()
  })

  test('get other roles for the administrator’s own password', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('administrator')
    await desk.frame.goToPart('账号')
    const { accounts } = desk
    await accounts.open('张伟')
    await accounts.press('改角色')
    const form = accounts.form('改角色')
    await form.getByRole('checkbox', { name: '门卫' }).focus()
    await page.keyboard.press('Space')
    await form.getByLabel('本人密码').fill('wrong password 1')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('密码不对')
    await form.getByLabel('本人密码').fill(desk.people.administrator.password)
    await page.keyboard.press('Control+Enter')
    await expect(desk.accounts.row('张伟')).toContainText('值班员、门卫')
  })

  test('whose password was forgotten get a one-time password, seen once, which must be changed', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAs('administrator')
    await desk.frame.goToPart('账号')
    await desk.accounts.open('张伟')
    await desk.accounts.press('发一次性密码')
    const form = desk.accounts.form('发一次性密码')
    const given = form.getByLabel('一次性密码')
    await expect(given).toContainText(/\S{4}-\S{4}-\S{4}/)
    const oneTime = ((await given.textContent()) ?? '').trim()
    await page.keyboard.press('Control+Enter')
    await expect(form).toContainText('须先抄给本人')
    await form.getByRole('checkbox', { name: '已抄给本人' }).focus()
    await page.keyboard.press('Space')
    await form.getByLabel('本人密码').fill(desk.people.administrator.password)
    await page.keyboard.press('Control+Enter')
    await expect(desk.accounts.card).toContainText('待改密码')
    await expect(page.getByText(oneTime)).toHaveCount(0)
    await desk.frame.lock()
    await desk.signIn.signIn('zhang.wei', desk.people.dutyOfficer.password)
    await desk.signIn.refusal.waitFor()
    await desk.signIn.signIn('zhang.wei', oneTime)
    await desk.changePassword.form.waitFor()
  })
})
