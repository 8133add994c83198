import { expect, test } from './desk/test.ts'

test('an empty folder becomes a book with five people, and the duty officer can write', async ({
  bareDesk: desk,
}) => {
  const { page } = await desk.open()
  await expect(page).toHaveTitle('值守簿 — 首次设置')
  await desk.firstRun.nameUnit('云澜区水务局', '值班室', 'D')
  await desk.firstRun.appoint({ post: '系统管理员', name: '陈志强' })
  await desk.firstRun.appoint({ post: '保密员', name: '何静' })
  await desk.firstRun.appoint({ post: '审计员', name: '高原' })
  await desk.firstRun.appoint({ post: '办公室', name: '赵雯' })
  const duty = await desk.firstRun.appoint({ post: '值班员', name: '张伟' })
  expect(duty.account).toBe('zhang.wei')
  await desk.firstRun.establish()

  await desk.signIn.signIn(duty.account, duty.password)
  await desk.changePassword.change(duty.password, '南闸-Lantern-94')
  await desk.log.grid.waitFor()
  await desk.log.write('首条：接班，设施正常')

  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })
  await expect(page).toHaveTitle(/^值守簿 — 值班日志 — .* — 张伟$/)
})

test('one person in two of the three separated posts is refused at the top and at the field', async ({
  bareDesk: desk,
}) => {
  await desk.open()
  await desk.firstRun.nameUnit('云澜区水务局', '值班室', 'D')
  for (const [post, name] of [
    ['系统管理员', '陈志强'],
    ['保密员', '何静'],
    ['审计员', '陈志强'],
    ['办公室', '赵雯'],
    ['值班员', '张伟'],
  ] as const)
    await desk.firstRun.appoint({ post, name })
  await desk.firstRun.establish()
  await expect(desk.firstRun.problems.first()).toContainText('审计员')
  await expect(desk.firstRun.person('审计员').getByLabel('姓名')).toHaveAttribute('aria-invalid', 'true')
  await expect(desk.firstRun.form.getByLabel('单位名称')).toHaveValue('云澜区水务局')
})

test('a one-time password opens nothing but its own change', async ({ bareDesk: desk }) => {
  const { page } = await desk.open()
  await desk.firstRun.nameUnit('云澜区水务局', '值班室', 'D')
  for (const [post, name] of [
    ['系统管理员', '陈志强'],
    ['保密员', '何静'],
    ['审计员', '高原'],
    ['办公室', '赵雯'],
  ] as const)
    await desk.firstRun.appoint({ post, name })
  const duty = await desk.firstRun.appoint({ post: '值班员', name: '张伟' })
  await desk.firstRun.establish()
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
