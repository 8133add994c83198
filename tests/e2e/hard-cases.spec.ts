import { shiftedClock } from '../../electron/ports.ts'
import { Desk, giveWhole } from './desk/desk.ts'
import { establishBook } from './desk/establish-book.ts'
import { people } from './desk/people.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'
import { EntryFormKeys } from './pages/entry-form-keys.ts'
import { HandlingPage } from './pages/handling-page.ts'

/** A desk whose book was begun at another time. */
const deskSince = async (begun: string, entries: readonly string[], startsAt: string): Promise<Desk> => {
  const folder = newFolder('book')
  await establishBook(folder, people, shiftedClock(begun), entries)
  giveWhole(folder)
  return new Desk(folder, people, startsAt)
}

/** After a long pause somebody vouches for the clock. */
const signInConfirming = async (desk: Desk) => {
  const { page } = desk.window
  const { account, password } = desk.people.dutyOfficer
  await desk.signIn.signIn(account, password)
  await page.getByRole('checkbox', { name: '时间无误' }).press('Space')
  expect(await seriousIn(page), 'the clock to be vouched for').toEqual([])
  await desk.signIn.password.fill(password)
  await page.keyboard.press('Enter')
  await desk.openLog()
}

test('an entry of March is found, corrected, taken up, closed and opened again in November', async () => {
  test.setTimeout(90_000)
  const desk = await deskSince(
    '2026-03-10T02:00:00.000Z',
    ['二号闸启闭机异晌，已停用', '大门巡查正常'],
    '2026-11-23T06:30:00.000Z',
  )
  const { page } = await desk.open()
  await signInConfirming(desk)
  await expect(desk.log.row('启闭机')).toHaveCount(0)
  await desk.search.seek('启闭机')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const handling = new HandlingPage(page)
  await expect(handling.record).toContainText('异晌')
  await page.keyboard.press('Control+e')
  const correction = new EntryFormKeys(page, desk.log.correction)
  await correction.startAtText()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('二号闸启闭机异响，已停用')
  await correction.fill({ 更正原因: '错字' })
  await page.keyboard.press('Control+Enter')
  await expect(handling.record).toContainText('异响')
  await expect(handling.record.getByRole('list', { name: '以前各稿' })).toContainText('异晌')
  await handling.act('Alt+6', '列为待办或改期限', '', '汛后检修')
  await handling.act('Alt+7', '办结', '已检修')
  await handling.act('Alt+8', '重开', '试运行又有异响')
  await expect(handling.trail.getByRole('listitem')).toHaveCount(3)
  await desk.kill()

  const again = await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.incomplete.press('ArrowDown')
  await again.page.keyboard.press('Enter')
  const later = new HandlingPage(again.page)
  await expect(later.record.getByRole('heading', { level: 2 })).toHaveText('D-2603-1')
  await expect(later.record).toContainText('03-10 10:00')
  await expect(later.record).toContainText('异响')
  await expect(later.record.getByRole('list', { name: '以前各稿' })).toContainText('异晌')
  await expect(later.trail.getByRole('listitem')).toHaveCount(3)
  await expect(later.trail).toContainText('试运行又有异响')
  await desk.search.seek('异响')
  await expect(desk.search.hit('异响')).toHaveCount(1)
  expect(desk.verify()).toMatchObject({ ok: true })
  await desk.close()
})

test('the turn of the year: numbers begin again, 2400, 昨 and a date without its year are understood', async () => {
  const desk = await deskSince('2026-12-30T02:00:00.000Z', ['交接班'], '2026-12-31T15:50:00.000Z')
  await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.write('收区政府办来文，元旦值班安排')
  await expect(desk.log.row('元旦值班')).toContainText('收〔2026〕1号')
  await desk.close()
  const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-12-31T16:05:00.000Z' } })
  await desk.signInAsDutyOfficer()
  const writeAt = async (typed: string, shown: string, text: string) => {
    await page.keyboard.press('F2')
    await desk.log.newEntry.getByLabel('内容', { exact: true }).fill(text)
    await desk.log.newEntry.getByLabel('时间', { exact: true }).fill(typed)
    await expect(desk.log.newEntry).toContainText(shown)
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.row(text)).toHaveCount(1)
  }
  await writeAt('2400', '01-01 周五 00:00', '收市局来文，零点水情')
  await expect(desk.log.row('零点水情')).toContainText('收〔2027〕1号')
  await writeAt('昨2355', '2026-12-31 周四 23:55', '大门落锁')
  await writeAt('1231 2340', '2026-12-31 周四 23:40', '院内巡查正常')
  await expect(desk.log.row('元旦值班')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await desk.log.open('零点水情')
  await expect(desk.log.record.getByRole('heading', { level: 2 })).toHaveText('D-2701-1')
  await desk.log.open('大门落锁')
  await expect(desk.log.record).toContainText('2026-12-31 23:55')
  expect(desk.verify()).toMatchObject({ ok: true })
  await desk.close()
})

test('a PC in another zone writes and shows the unit’s time', async ({ desk }) => {
  const shownIn = async (zone: string) => {
    const { page } = await desk.open({ env: { TZ: zone } })
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
    await desk.signInAsDutyOfficer()
    await expect(desk.frame.strip).toContainText(/14:3\d:\d\d周一 11-23/)
    return page
  }
  const west = await shownIn('America/New_York')
  await west.keyboard.press('F2')
  await west.keyboard.insertText('上午巡查正常')
  await desk.log.newEntry.getByLabel('时间', { exact: true }).fill('1120')
  await expect(desk.log.newEntry).toContainText('11-23 周一 11:20')
  await west.keyboard.press('Control+Enter')
  await expect(desk.log.row('上午巡查')).toContainText('11:20')
  expect(desk.lastLine()).toContain('"occurredAt":"2026-11-23T03:20:00.000Z"')
  await desk.close()
  await shownIn('Pacific/Auckland')
  await expect(desk.log.row('上午巡查')).toContainText('11:20')
  await desk.close()
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('of two who correct one entry the second is told, is shown the first one’s text and loses nothing', async ({
  workedDesk: desk,
}) => {
  const { page } = await desk.open()
  const correct = async (text: string, reason: string) => {
    await page.keyboard.press('Control+e')
    const form = new EntryFormKeys(page, desk.log.correction)
    await form.startAtText()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
    await form.fill({ 更正原因: reason })
  }
  await desk.signInAsDutyOfficer()
  await desk.log.open('第一条')
  await correct('张伟的一稿', '张伟的理由')
  await expect(desk.log.correction).toContainText('草稿已存')
  await desk.frame.lock()

  await desk.signInAs('office')
  await desk.openLog()
  await desk.log.open('第一条')
  await correct('赵雯的一稿', '赵雯的理由')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('赵雯的一稿')).toHaveCount(1)
  await desk.frame.lock()

  await desk.signInAsDutyOfficer()
  await desk.log.open('赵雯的一稿')
  await page.keyboard.press('Control+e')
  await expect(desk.log.correction.getByLabel('内容', { exact: true })).toHaveValue('张伟的一稿')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.refusal.first()).toContainText('赵雯')
  await expect(page.getByRole('region', { name: '最新一稿' })).toContainText('赵雯的一稿')
  await expect(desk.log.correction.getByLabel('内容', { exact: true })).toHaveValue('张伟的一稿')
  await page.getByRole('button', { name: '以最新一稿为准再存' }).press('Enter')
  await expect(desk.log.row('张伟的一稿')).toHaveCount(1)
  await desk.log.open('张伟的一稿')
  const earlier = desk.log.record.getByRole('list', { name: '以前各稿' })
  await expect(earlier).toContainText('赵雯的一稿')
  await expect(earlier).toContainText('第一条')
})
