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
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
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

  test('with an altered line is read-only, shows what stands before it under one alarm, and leaves the file alone', async ({
    workedDesk: desk,
  }) => {
    const { path, altered, number } = alterLineOf(desk, '第二条')
    const { page } = await desk.open()
    const alarm = page.getByRole('alert')
    await expect(alarm).toContainText('WB-1210')
    await desk.signInAsDutyOfficer()
    await expect(page.getByLabel('账目有问题')).toBeVisible()
    await expect(alarm).toContainText(`第 ${number} 条起不能采信，以前 ${number - 1} 条完好`)
    await expect(alarm).toContainText('本程序未改动任何文件，本簿只读')
    await expect(page.getByText(`只列账目第 ${number - 1} 条及以前`)).toBeVisible()
    await expect(desk.log.row('第一条')).toHaveCount(1)
    await expect(desk.log.row(/[第笫].条/)).toHaveCount(1)
    await page.keyboard.press('F2')
    await expect(page.getByText('本簿只读，不能登记')).toBeVisible()
    expect(await seriousIn(page)).toEqual([])
    await expect(desk.log.newEntry).toHaveCount(0)
    await expect(alarm).toHaveCount(1)
    await desk.close()
    expect(readFileSync(path, 'utf8')).toBe(altered)
    expect(desk.verify()).toMatchObject({ ok: false })
  })

  test('with an altered line shows its papers, prints none of them and says why', async ({
    workedDesk: desk,
  }) => {
    alterLineOf(desk, '第二条')
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await page.keyboard.press('Control+p')
    await expect(page.getByRole('region', { name: '值班记录表', exact: true })).toBeFocused()
    await expect(page.getByText('本簿只读，打印不能记入账目，因此不打印')).toBeVisible()
    await expect(page.getByRole('button', { name: /打印|PDF/ })).toHaveCount(0)
    const before = readFileSync(desk.monthFile(), 'utf8')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    const sheet = { kind: 'duty-day', day: '2026-11-23' } as const
    expect(
      await page.evaluate(named => window.watchbook.call('sheet.print', { sheet: named, way: 'pdf' }), sheet),
    ).toMatchObject({ ok: false, code: 'journal.broken' })
    expect(readFileSync(desk.monthFile(), 'utf8')).toBe(before)
    expect(await seriousIn(page)).toEqual([])
  })

  test('with its first entry altered says that nothing before it belongs here', async ({
    workedDesk: desk,
  }) => {
    const { number } = alterLineOf(desk, '第一条')
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await expect(page.getByText(`账目第 ${number - 1} 条及以前没有符合的条目`)).toBeVisible()
    await expect(desk.log.row(/[第笫].条/)).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(1)
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

/** One character of the line that says this is another. @returns the line's number, from 1. */
const alterLineOf = (desk: Desk, text: string) => {
  const path = desk.monthFile()
  const lines = readFileSync(path, 'utf8').split('\n')
  const index = lines.findIndex(line => line.includes(text))
  lines[index] = (lines[index] ?? '').replace('第', '笫')
  const altered = lines.join('\n')
  writeFileSync(path, altered)
  return { path, altered, number: index + 1 }
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const forbidWriting = (folder: string): void => {
  for (const name of ['', ...namesIn(folder)]) {
    const path = join(folder, name)
    chmodSync(path, statSync(path).isDirectory() ? 0o500 : 0o400)
  }
}
