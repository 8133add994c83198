import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'
import { giveToWindowUser } from './launch.ts'
import type { FirstRunPage } from './pages/first-run-page.ts'

const three = [
  { name: '陈志强', section: '办公室' },
  { name: '何静', section: '办公室' },
  { name: '高原', section: '法规科' },
] as const

const roster = [
  '序号,姓名,科室,职务,职级,手机,短号',
  '1,张伟,河道科,科员,一级科员,13800000001,8232',
  '2,赵雯,办公室,主任,正科,13800000002,8201',
  '3,,办公室,科员,,,8203',
  '4,张伟,供水科,科长,正科,13800000004,8221',
  '5,孙立,供水科,科员,很高,13800000005,8222',
].join('\n')

const draftOf = (desk: Desk) => join(desk.folder, 'set-up.json')

const toPosts = async (firstRun: FirstRunPage) => {
  await firstRun.begin()
  await firstRun.nameUnit('云澜区水务局')
  await firstRun.appointThree(three)
  await firstRun.step('岗位').waitFor()
}

test('an empty folder becomes a book by the keyboard alone, within five minutes to the first entry', async ({
  bareDesk: desk,
}) => {
  const { page } = await desk.open()
  await expect(page).toHaveTitle('值守簿 — 首次设置')
  const { firstRun } = desk
  const began = Date.now()
  await toPosts(firstRun)
  await firstRun.fillPosts([
    { name: '赵雯', section: '办公室' },
    { name: '张伟', section: '河道科' },
    { name: '吴德福', posts: '23' },
    { name: '李建明', section: '局领导', posts: '345' },
    { name: '何静', section: '办公室', posts: '245' },
  ])
  await firstRun.next()
  await firstRun.step('人员名册').waitFor()
  await page.keyboard.insertText(roster)
  await expect(page.getByText('收入 3 人。2 行有误')).toBeVisible()
  await firstRun.next()
  await firstRun.step('限值').waitFor()
  await firstRun.press('Control+A')
  await firstRun.type('20')
  await firstRun.next()
  const accounts = await firstRun.noteAll()
  expect(accounts.map(({ account }) => account)).toEqual([
    'chen.zhiqiang',
    'he.jing',
    'gao.yuan',
    'zhao.wen',
    'zhang.wei',
    'wu.defu',
    'li.jianming',
  ])
  await firstRun.establish()

  const duty = accounts[4] ?? { account: '', password: '' }
  await desk.signIn.form.waitFor({ timeout: 60_000 })
  await desk.signIn.signIn(duty.account, duty.password)
  await desk.changePassword.change(duty.password, '南闸-Lantern-94')
  await desk.openLog()
  await desk.log.write('首条：接班，设施正常')
  const seconds = (Date.now() - began) / 1000
  console.log(`first run to the first entry: ${firstRun.keys} keys, ${seconds.toFixed(1)} s`)
  expect(seconds).toBeLessThan(300)

  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })
  await expect(page).toHaveTitle(/^值守簿 — 值班日志 — .* — 张伟$/)
  expect(existsSync(draftOf(desk))).toBe(false)
  expect(readFileSync(join(desk.folder, 'recovery.pub'), 'utf8')).toMatch(/^age1[a-z0-9]{58}\n$/)
  expect(firstRun.recoveryKey).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/)
  const [first = ''] = readFileSync(desk.monthFile(), 'utf8').split('\n')
  const { events } = JSON.parse(first)
  const dataOf = (kind: string) =>
    events.filter((event: { kind: string }) => event.kind === kind).map(({ data }: { data: object }) => data)
  expect(dataOf('settings.changed')).toMatchObject([
    { name: 'duty-log.late-after', value: 20, reason: '首次设置' },
  ])
  const listed: { name: string; section: string; staffId: string }[] = dataOf('directory.added')
  expect(listed.map(({ name, section }) => `${name} ${section}`)).toEqual([
    '张伟 河道科',
    '赵雯 办公室',
    '张伟 供水科',
    '陈志强 办公室',
    '何静 办公室',
    '高原 法规科',
    '李建明 局领导',
  ])
  expect(dataOf('account.created')).toMatchObject([
    { account: 'chen.zhiqiang', roles: ['administrator'] },
    { account: 'he.jing', roles: ['secrecy-officer', 'duty-officer'], staffId: listed[4]?.staffId },
    { account: 'gao.yuan', roles: ['auditor'] },
    { account: 'zhao.wen', roles: ['office'], staffId: listed[1]?.staffId },
    { account: 'zhang.wei', roles: ['duty-officer'], staffId: listed[0]?.staffId },
    { account: 'wu.defu', roles: ['gatekeeper'] },
    { account: 'li.jianming', roles: ['leader', 'deputy-leader'] },
  ])
})

test('what was entered is there after a kill at the fifth step, without any password', async ({
  bareDesk: desk,
}) => {
  const first = await desk.open()
  await toPosts(desk.firstRun)
  await desk.firstRun.fillPosts([{ name: '赵雯' }, { name: '张伟', section: '河道科' }])
  await desk.firstRun.next()
  await desk.firstRun.step('人员名册').waitFor()
  await first.page.keyboard.insertText(roster)
  await expect(first.page.getByText(/^草稿已存/)).toBeVisible()
  await expect.poll(() => JSON.parse(readFileSync(draftOf(desk), 'utf8')).draft.values.roster).toBe(roster)
  expect(statSync(draftOf(desk)).mode & 0o777).toBe(0o600)
  expect(readFileSync(draftOf(desk), 'utf8')).not.toMatch(/"password"|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await desk.kill()

  const { page } = await desk.open()
  const { firstRun } = desk
  await firstRun.step('人员名册').waitFor()
  await expect(page.getByText(/^已接着 .* 存下的草稿$/)).toBeVisible()
  await expect(page.getByRole('grid', { name: '预览' }).getByRole('row', { name: /缺姓名/ })).toBeVisible()
  await expect(
    page.getByRole('grid', { name: '预览' }).getByRole('row', { name: /“很高”认不出/ }),
  ).toBeVisible()
  await firstRun.press('Alt+ArrowLeft')
  await expect(firstRun.row(2).getByLabel('姓名')).toHaveValue('张伟')
  await firstRun.next()
  await firstRun.next()
  await firstRun.next()
  await firstRun.noteAll()
  await firstRun.establish()
  await desk.signIn.form.waitFor({ timeout: 60_000 })
  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })
})

test('a torn draft is told of and keeps nobody from beginning', async ({ bareDesk: desk }) => {
  writeFileSync(draftOf(desk), '{"format":1,"keptAt":"2026-11-2')
  giveToWindowUser(draftOf(desk))
  const { page } = await desk.open()
  await expect(page.getByText('以前没有填完的草稿读不出来，已从头开始。')).toBeVisible()
  await desk.firstRun.begin()
  await expect(desk.firstRun.form.getByLabel('单位名称')).toBeFocused()
})

test('one person in two posts that stand apart is refused at the top and at the field', async ({
  bareDesk: desk,
}) => {
  await desk.open()
  const { firstRun } = desk
  await firstRun.begin()
  await firstRun.nameUnit('云澜区水务局')
  await firstRun.appointThree([three[0], three[1], { name: '陈志强' }])
  await expect(firstRun.problems.first()).toContainText('审计员姓名：陈志强已是系统管理员')
  await expect(firstRun.person('审计员').getByLabel('姓名')).toHaveAttribute('aria-invalid', 'true')
  await expect(firstRun.person('审计员').getByLabel('姓名')).toBeFocused()
  await firstRun.press('Control+A')
  await firstRun.type('高原')
  await firstRun.next()
  await firstRun.fillPosts([{ name: '高原' }, { name: '张伟' }])
  await firstRun.next()
  await expect(firstRun.problems.first()).toContainText('高原是审计员，不得兼任其他岗位')
})

test('a one-time password is shown until it is noted, and opens nothing but its own change', async ({
  bareDesk: desk,
}) => {
  const { page } = await desk.open()
  const { firstRun } = desk
  await toPosts(firstRun)
  await firstRun.fillPosts([{ name: '赵雯' }, { name: '张伟' }])
  for (const step of ['人员名册', '限值', '核对与建立']) {
    await firstRun.next()
    await firstRun.step(step).waitFor()
  }
  await page
    .getByText(/\S{4}-\S{4}-\S{4}/)
    .first()
    .waitFor()
  await firstRun.establish()
  await expect(firstRun.problems.first()).toContainText('还有 5 人的一次性密码没有记下')
  const accounts = await firstRun.noteAll()
  await expect(page.getByText(/\S{4}-\S{4}-\S{4}/)).toHaveCount(0)
  await firstRun.establish()
  const duty = accounts[4] ?? { account: '', password: '' }
  await desk.signIn.form.waitFor({ timeout: 60_000 })
  await desk.signIn.signIn(duty.account, duty.password)
  await desk.changePassword.form.waitFor()
  const answer = await page.evaluate(() =>
    window.watchbook.call('duty-log.record', { type: 'other', text: '抢先' }),
  )
  expect(answer).toMatchObject({ ok: false, code: 'session.must-change-password' })
  await desk.changePassword.change(duty.password, 'zhangwei123')
  await expect(desk.changePassword.refusal).toBeVisible()
  await desk.changePassword.change(duty.password, '南闸-Lantern-94', '南闸-Lantern-95')
  await expect(desk.changePassword.form).toBeVisible()
})

test('the demo bureau is made beside the empty book and opened in the same window', async ({
  bareDesk: desk,
}) => {
  test.setTimeout(180_000)
  const { page } = await desk.open()
  await page.getByRole('button', { name: '建立演示单位' }).press('Enter')
  await expect(page.getByRole('progressbar', { name: '演示单位建立进度' })).toBeVisible()
  const opens = page.getByRole('button', { name: '打开演示单位' })
  await opens.waitFor({ timeout: 150_000 })
  const password = await page.locator('output').textContent()
  await opens.press('Enter')
  await desk.signIn.form.waitFor()
  await expect(page.getByText('演示数据，不作记录')).toBeVisible()
  await desk.signIn.signIn('zhang.wei', password ?? '')
  await desk.openLog()
  await expect(page).toHaveTitle(/^(▲ )?【演示】值守簿/)
  await desk.log.write('演示中的一条')
  expect(existsSync(join(desk.folder, 'journal'))).toBe(false)
})
