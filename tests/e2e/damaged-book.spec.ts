import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './desk/test.ts'

test.describe('a book that was damaged while nobody looked', () => {
  test('with a torn last line is mended, and the note says what was cut', async ({ workedDesk: desk }) => {
    appendFileSync(desk.monthFile(), '{"seq":99,"prev":"00')
    const { page } = await desk.open()
    await expect(page.getByText(/20 字节/)).toBeVisible()
    await desk.signInAsDutyOfficer()
    await desk.log.write('修好以后')
    expect(readdirSync(join(desk.folder, 'quarantine'))).toHaveLength(1)
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('with an altered line is read-only, names the first bad line and leaves the file alone', async ({
    workedDesk: desk,
  }) => {
    const path = desk.monthFile()
    const altered = readFileSync(path, 'utf8').replace('第一条', '第壹条')
    writeFileSync(path, altered)
    const { page } = await desk.open()
    await expect(page.getByRole('alert')).toContainText('WB-1210')
    await desk.signInAs('dutyOfficer')
    await expect(page.getByLabel('账目有问题')).toBeVisible()
    await page.keyboard.press('F2')
    await expect(desk.log.newEntry).toHaveCount(0)
    await expect(page.getByRole('alert').first()).toContainText('只读')
    await desk.close()
    expect(readFileSync(path, 'utf8')).toBe(altered)
    expect(desk.verify()).toMatchObject({ ok: false })
  })

  test('cut at the end of a line is read-only', async ({ workedDesk: desk }) => {
    const path = desk.monthFile()
    const lines = readFileSync(path, 'utf8').split('\n')
    truncateSync(path, Buffer.byteLength(`${lines.slice(0, -2).join('\n')}\n`))
    const { page } = await desk.open()
    await expect(page.getByRole('alert')).toContainText('只读')
  })

  test('without accounts.json is read-only and says that nothing is lost', async ({ workedDesk: desk }) => {
    rmSync(join(desk.folder, 'accounts.json'))
    const { page } = await desk.open()
    await expect(page.getByRole('alert')).toContainText('WB-1401')
  })

  test('of a newer format is not touched; the page says which version is needed', async ({
    workedDesk: desk,
  }) => {
    const path = join(desk.folder, 'station.json')
    const newer = readFileSync(path, 'utf8').replace('"format":1', '"format":2')
    writeFileSync(path, newer)
    const before = namesIn(desk.folder)
    const { page } = await desk.open()
    await expect(page).toHaveTitle('值守簿 — 未能打开')
    await expect(page.getByRole('alert')).toContainText('WB-1212')
    await desk.close()
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(namesIn(desk.folder)).toEqual(before)
  })

  test('in a folder that may not be written is read-only and shows the path', async ({
    workedDesk: desk,
  }) => {
    forbidWriting(desk.folder)
    const { page } = await desk.open()
    await expect(page.getByRole('alert')).toContainText('WB-1302')
    await expect(page.getByRole('alert')).toContainText(desk.folder)
  })

  test('with a torn or missing state.json opens as if nothing had happened', async ({ workedDesk: desk }) => {
    for (const spoil of [
      () => writeFileSync(join(desk.folder, 'state.json'), '{"shape":1,"chain"'),
      () => rmSync(join(desk.folder, 'state.json'), { force: true }),
    ]) {
      spoil()
      await desk.open()
      await desk.signInAsDutyOfficer()
      await expect(desk.log.row('第二条')).toHaveCount(1)
      await desk.close()
    }
  })

  test('whose clock was set back asks for the time before anybody may write', async ({
    workedDesk: desk,
  }) => {
    const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2025-01-01T02:00:00.000Z' } })
    await desk.signIn.signIn('zhang.wei', desk.people.dutyOfficer.password)
    await expect(desk.log.grid).toHaveCount(0)
    await page.getByText('时间无误', { exact: true }).click()
    await desk.signInAsDutyOfficer()
    await desk.log.write('时间已核对')
    expect(desk.verify()).toMatchObject({ ok: true })
  })
})

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const forbidWriting = (folder: string): void => {
  for (const name of ['', ...namesIn(folder)]) {
    const path = join(folder, name)
    chmodSync(path, statSync(path).isDirectory() ? 0o500 : 0o400)
  }
}
