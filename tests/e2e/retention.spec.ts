import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import { atTheGate, sitDown } from './desk/at-the-gate.ts'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'
import { BackupPage } from './pages/backup-page.ts'
import { GatePage } from './pages/gate-page.ts'
import { RecoveryPage } from './pages/recovery-page.ts'
import { RetentionPage } from './pages/retention-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

const visitor = { name: '林美华', phone: '100-5550-2764' } as const
const yearsLater = { env: { WATCHBOOK_CLOCK: '2029-01-16T02:00:00.000Z' } }
const gone = '已按期销毁'

/** A visitor of today comes and goes. */
const aVisit = (page: Page) =>
  page.evaluate(async who => {
    const { call } = window.watchbook
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
    const stated = { people: 1, hostId, purpose: '送资料', confirmed: 'phone', remark: '熟人' } as const
    const came = await call('visit.sign-in', { ...stated, visitor: who })
    if (came.ok) await call('visit.sign-out', { itemId: came.itemId ?? '' })
  }, visitor)

/** A key is drawn and in force, so that backups hold the keys of the months; one backup is taken. @returns its parts. */
const backedUp = async (desk: Desk, place: string): Promise<readonly [string, string]> => {
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  const recovery = new RecoveryPage(desk.window)
  const parts = await recovery.draw()
  await recovery.enable(parts, desk.people.administrator.password)
  await expect(recovery.panel).toContainText('现用恢复单')
  const backups = new BackupPage(desk.window.page)
  await backups.setPlaces(place)
  await expect(backups.place(place)).toContainText('还没有备份')
  await backups.start()
  await expect(backups.place(place)).toContainText('正常')
  return parts
}

const backUpAgain = async (desk: Desk, place: string) => {
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  const backups = new BackupPage(desk.window.page)
  const row = backups.place(place)
  await expect(row).toContainText('正常')
  const before = (await row.textContent()) ?? ''
  await backups.start()
  await expect(row).not.toHaveText(before)
}

/** Years lie between the last line and now: whoever signs in looks at both. */
const vouchForTime = (page: Page) => page.getByRole('checkbox', { name: '时间无误' }).press('Space')

/** What the register of visits says of the only one there ever was. */
const registerOf = async (desk: Desk) => {
  const gate = new GatePage(desk.window.page)
  await desk.window.page.keyboard.press('Control+5')
  await gate.inside.waitFor()
  await desk.window.page.keyboard.press('Alt+2')
  await gate.register.waitFor()
  return gate.register
}

test('two persons give up what is over: nobody reads it again, from old backups neither, and the chain stands', async ({
  desk,
  bareDesk,
}) => {
  test.setTimeout(240_000)
  mkdirSync(album, { recursive: true })
  const place = newFolder('stick')
  const today = await atTheGate(desk)
  await aVisit(today.page)
  await expect(await registerOf(desk)).toContainText(visitor.name)
  await desk.frame.lock()
  const parts = await backedUp(desk, place)
  await desk.close()

  const { page } = await desk.open(yearsLater)
  const retention = new RetentionPage(page)
  const look = async (view: string) => {
    for (const theme of ['day', 'night']) {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        const name = `retention-${view}-${theme}-${size.width}x${size.height}.png`
        await page.screenshot({ path: join(album, name), animations: 'disabled' })
      }
      await page.keyboard.press('Shift+F11')
    }
  }
  await vouchForTime(page)
  await desk.signInAs('office')
  await desk.frame.goToPart('外来人员信息')
  await expect(retention.kept.getByRole('row', { name: /2026-11/ })).toContainText('已满 24 个月')
  await expect(retention.propose).toContainText('将销毁 2026-11，共 1 人的信息')
  await look('due')
  await retention.send('2026年11月')
  await expect(retention.propose).toContainText('写成年-月')
  await retention.send('2029-01')
  await expect(retention.propose.getByRole('alert')).toContainText('尚未到期，没有提请')
  await look('too-young')
  await retention.send('2026-11')
  await expect(retention.waiting).toContainText(/赵雯.*提请销毁 2026-11，共 1 人/)

  await expect(retention.waiting).toContainText('由审计员本人登录后在此页确认')
  await expect(retention.confirm).toHaveCount(0)
  const own = await page.evaluate(
    password => window.watchbook.call('retention.confirm', { password }),
    desk.people.office.password,
  )
  expect(own).toMatchObject({ ok: false, code: 'door.not-permitted' })
  await look('proposed')
  await desk.frame.lock()

  await desk.signInAs('auditor')
  await desk.frame.goToPart('外来人员信息')
  await expect(retention.waiting).toContainText('共 1 人')
  await retention.agree(desk.people.office.password)
  await expect(retention.confirm.getByRole('alert')).toBeVisible()
  await look('wrong-password')
  await expect(retention.givenUp).toHaveCount(0)
  await retention.agree(desk.people.auditor.password)
  await expect(retention.givenUp.getByRole('row', { name: /2026-11/ })).toContainText(/1.*赵雯，高原/)
  await expect(page.getByRole('status', { name: '消息' })).toContainText('已确认销毁 1 人的信息')
  await expect(page.getByText(`备份位置 ${place}`, { exact: false })).toBeVisible()
  await look('given-up')
  await desk.frame.lock()

  await sitDown(desk)
  const register = await registerOf(desk)
  await expect(register).toContainText(gone)
  await expect(register).not.toContainText(visitor.name)
  await look('register')
  await desk.frame.lock()
  await backUpAgain(desk, place)
  await desk.close()
  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })

  const other = await bareDesk.open(yearsLater)
  await bareDesk.firstRun.step('开始').waitFor()
  await other.page.getByRole('button', { name: '从备份恢复' }).press('Enter')
  const backups = new BackupPage(other.page)
  await backups.look(place)
  await backups.chooseTakenOn('2026-11-23')
  await backups.restore.getByLabel('恢复密钥').fill(parts.join(''))
  await backups.restore.getByRole('checkbox', { name: '电脑时间核对无误' }).press('Space')
  await backups.restoreChosen()
  await bareDesk.signIn.form.waitFor()
  await sitDown(bareDesk)
  const restored = await registerOf(bareDesk)
  await expect(restored).toContainText(gone)
  await expect(restored).not.toContainText(visitor.name)
  expect(bareDesk.verify()).toMatchObject({ ok: true, problems: [] })
})
