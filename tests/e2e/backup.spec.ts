import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { type Desk, giveWhole } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'
import { BackupPage } from './pages/backup-page.ts'

/** A backup of another computer's book, taken on its command line. */
const backupOf = (book: string): string => {
  const place = newFolder('stick')
  const { status, stderr } = spawnSync(process.execPath, [inCheckout('out/cli/cli.cjs'), 'backup', place], {
    env: { ...process.env, WATCHBOOK_DATA: book },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  giveWhole(place)
  return place
}

const openBackups = async (desk: Desk): Promise<BackupPage> => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await desk.frame.goToPart('备份')
  return new BackupPage(page)
}

const foldersBeside = (desk: Desk): readonly string[] =>
  readdirSync(dirname(desk.folder)).filter(name => name.startsWith(`${basename(desk.folder)}.`))

test('two places are set, backed up to and tried, and the strip tells their age', async ({
  workedDesk: desk,
}) => {
  const [disk, stick] = [newFolder('disk'), newFolder('stick')]
  const backups = await openBackups(desk)
  const { page } = backups
  await expect(page.getByText('还没有设置备份位置')).toBeVisible()
  await backups.setPlaces(disk, stick)
  await expect(backups.place(disk)).toContainText('还没有备份')
  await backups.start()
  for (const place of [disk, stick]) await expect(backups.place(place)).toContainText('正常')
  await expect(page.getByLabel(/^最近备份：(刚刚|1分前)$/)).toBeVisible()
  expect(readdirSync(stick)).toHaveLength(1)

  await backups.tryOut()
  await expect(backups.trial).toContainText('试恢复成功')
  expect(desk.lastLine()).toContain('"kind":"backup.tried"')
  expect(foldersBeside(desk)).toEqual([])
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('backup-day.png') })
  await page.keyboard.press('Shift+F11')
  await expect.poll(() => desk.frame.theme()).toBe('night')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('backup-night.png') })
  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })
})

test('a place that cannot be written to is told by name, with a banner, and the other is good all the same', async ({
  workedDesk: desk,
}) => {
  const [locked, stick] = [newFolder('locked'), newFolder('stick')]
  chmodSync(locked, 0o500)
  const backups = await openBackups(desk)
  await backups.setPlaces(locked, stick)
  await expect(backups.place(stick)).toContainText('还没有备份')
  await backups.start()
  await expect(backups.place(stick)).toContainText('正常')
  await expect(backups.place(locked)).toContainText('没有成功')
  await expect(backups.page.getByText('WB-1607')).toBeVisible()
  await expect(backups.page.getByText('最近一次自动备份没有成功')).toBeVisible()
  await expect(backups.page.getByLabel('最近一次备份没有成功')).toBeVisible()
  expect(await seriousIn(backups.page)).toEqual([])
  await backups.page.screenshot({ path: test.info().outputPath('backup-failed.png') })
})

test('a new computer restores the book on its first page, and everything shows as before', async ({
  workedBook,
  bareDesk: desk,
}) => {
  const place = backupOf(workedBook)
  const { page } = await desk.open()
  await desk.firstRun.step('开始').waitFor()
  await page.getByRole('button', { name: '从备份恢复' }).press('Enter')
  const backups = new BackupPage(page)
  await backups.look(place)
  await expect(backups.restore).toContainText('云澜区水务局')
  await expect(backups.restore.getByText(/general\.1/)).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('restore-first-page.png') })
  await backups.restoreChosen()
  await desk.signIn.form.waitFor()
  await desk.signInAsDutyOfficer()
  for (const text of ['第一条', '第二条']) await expect(desk.log.row(text)).toHaveCount(1)
  await desk.log.write('恢复后第一条')
  const report = desk.verify()
  expect(report).toMatchObject({ ok: true, problems: [], notes: [] })
  expect(Object.keys(Object(report).chains).map(chain => chain.slice(7))).toEqual([
    'general.1',
    'general.2',
    'secret.1',
    'secret.2',
  ])
  await page.screenshot({ path: test.info().outputPath('restored-log.png') })
})

test('a damaged book is exchanged for its backup by the administrator; the old folder stays beside', async ({
  workedBook,
  workedDesk: desk,
}) => {
  const place = backupOf(workedBook)
  const path = desk.monthFile()
  const altered = readFileSync(path, 'utf8').replace('第二条', '笫二条')
  writeFileSync(path, altered)
  const backups = await openBackups(desk)
  await expect(backups.page.getByRole('alert').first()).toContainText('WB-1210')
  await backups.look(place)
  expect(await seriousIn(backups.page)).toEqual([])
  await backups.page.screenshot({ path: test.info().outputPath('restore-damaged.png') })
  await backups.restoreChosen()
  await desk.signIn.form.waitFor()
  await desk.signInAsDutyOfficer()
  for (const text of ['第一条', '第二条']) await expect(desk.log.row(text)).toHaveCount(1)
  await expect(backups.page.getByRole('alert')).toHaveCount(0)
  expect(desk.verify()).toMatchObject({ ok: true, problems: [] })
  const [replaced = '', ...more] = foldersBeside(desk)
  expect(more).toEqual([])
  expect(readFileSync(path.replace(desk.folder, join(dirname(desk.folder), replaced)), 'utf8')).toBe(altered)
})

test('a backup that was altered is refused, and nothing changes', async ({ workedBook, bareDesk: desk }) => {
  const place = backupOf(workedBook)
  const [name = ''] = readdirSync(place)
  const accounts = join(place, name, 'accounts.json')
  writeFileSync(accounts, readFileSync(accounts, 'utf8').replace('zhang', 'zhong'))
  const { page } = await desk.open()
  await desk.firstRun.step('开始').waitFor()
  await page.getByRole('button', { name: '从备份恢复' }).press('Enter')
  const backups = new BackupPage(page)
  await backups.look(place)
  await backups.restoreChosen()
  await expect(page.getByRole('alert')).toContainText('WB-1613')
  expect(foldersBeside(desk)).toEqual([])
  await expect(desk.firstRun.step('开始')).toBeVisible()
})
