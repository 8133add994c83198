import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'

/** A limit was changed by the office; then the auditor sits down and opens the trail by keys. */
const opened = async (desk: Desk) => {
  const { page } = await desk.open()
  await desk.signInAs('office')
  const changed = await page.evaluate(() =>
    window.watchbook.call('settings.change', {
      name: 'session.idle-lock',
      value: 12,
      revision: 0,
      reason: '值班室常有人走动',
    }),
  )
  expect(changed).toMatchObject({ ok: true })
  await desk.frame.lock()
  await desk.signInAs('auditor')
  await page.keyboard.press('Control+9')
  const { trail } = desk
  await trail.list.waitFor()
  return { page, trail }
}

test('the auditor filters, opens a commit with old and new, notes a finding and verifies, by keys alone', async ({
  workedDesk: desk,
}) => {
  test.setTimeout(90_000)
  const { page, trail } = await opened(desk)
  await expect(trail.row('无操作锁定').first()).toContainText('5分钟 → 12分钟')
  await expect(trail.list).toBeFocused()
  await expect(trail.row('密账事项')).toContainText('只列序号和时间')
  const before = await trail.rows().count()

  await trail.filterTime('20260101')
  await expect(page.getByText('没有符合筛选的条目')).toBeVisible()
  await trail.list.focus()
  await page.keyboard.press('Escape')
  await expect(trail.rows()).toHaveCount(before)

  await page.keyboard.press('Control+f')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /按人/ })).toBeFocused()
  await page.keyboard.type('zhao')
  await expect(trail.row('张伟')).toHaveCount(0)
  await expect(trail.row('密账事项')).toHaveCount(0)
  await trail.goToRow('无操作锁定')
  await expect(trail.commit()).toContainText('原值 5分钟')
  await expect(trail.commit()).toContainText('新值 12分钟')
  await expect(trail.commit()).toContainText('值班室常有人走动')
  await expect(trail.commit()).toContainText('与前条相扣')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('filtered.png') })

  await page.keyboard.press('Control+e')
  await page.keyboard.insertText('放宽一倍多，未见领导批准，请补。')
  await page.screenshot({ path: test.info().outputPath('noting.png') })
  await page.keyboard.press('Control+Enter')
  await expect(trail.said).toContainText(/审计意见已记入第 \d+ 条/)
  await expect(trail.findings()).toContainText('放宽一倍多，未见领导批准，请补。')
  await expect(trail.findings()).toContainText('高原')
  await expect(trail.list).toBeFocused()
  await expect(trail.row('无操作锁定').first()).toContainText('审计意见 1')

  await page.keyboard.press('Escape')
  await expect(trail.row('审计意见').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(trail.said).toContainText(/核验完毕：\d+ 条，0 处问题，已记入第 \d+ 条/)
  await expect(trail.verify).toContainText('0 处问题')
  await expect(trail.row('全部账目').first()).toContainText('0 处问题')
  await expect(trail.heads).toContainText('.general.1')
  expect(desk.verify()).toMatchObject({ ok: true })
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('verified.png') })
})

test('findings are a list of their own, narrowed by time and person, each leading to its commit, by keys alone', async ({
  workedDesk: desk,
}) => {
  test.setTimeout(60_000)
  const { page, trail } = await opened(desk)
  await trail.choosePart('审计意见')
  await expect(page.getByText('尚无审计意见。在“明细”中选中一条')).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('findings-empty.png') })

  await trail.choosePart('明细')
  for (const said of ['放宽一倍多，未见领导批准，请补。', '同一事项一年内第二次，请说明。']) {
    await trail.goToRow('无操作锁定')
    await page.keyboard.press('Control+e')
    await page.keyboard.insertText(said)
    await page.keyboard.press('Control+Enter')
    await expect(trail.findings()).toContainText(said)
  }
  await trail.choosePart('审计意见')
  await expect(trail.finding('请')).toHaveCount(2)
  await expect(trail.findingList.getByRole('row').nth(2)).toContainText('第二次')
  await trail.goToRow('放宽一倍多', trail.findingList)
  await expect(trail.finding('放宽一倍多')).toContainText(/高原第 \d+ 条改设 无操作锁定/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#trail-detail')).toBeFocused()
  await expect(trail.commit()).toContainText('新值 12分钟')
  await expect(trail.findings()).toContainText('同一事项一年内第二次，请说明。')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('findings.png') })

  await trail.filterTime('20260101')
  await expect(page.getByText('没有符合筛选的审计意见')).toBeVisible()
  await trail.findingList.focus()
  await page.keyboard.press('Escape')
  await expect(trail.finding('请')).toHaveCount(2)
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /按人筛选意见/ })).toBeFocused()
  await page.keyboard.type('gao')
  await expect(trail.finding('请')).toHaveCount(2)

  await trail.goToRow('放宽一倍多', trail.findingList)
  await page.keyboard.press('Control+e')
  await page.keyboard.insertText('已于次日补签。')
  await page.keyboard.press('Control+Enter')
  await expect(trail.finding('已于次日补签。')).toBeVisible()
  await expect(trail.findingList).toBeFocused()
})

test('what is filtered goes out as a table, journalled before, by keys alone; a full place and a changed mind are named', async ({
  workedDesk: desk,
}) => {
  test.setTimeout(60_000)
  const { page, trail } = await opened(desk)
  const file = join(newFolder('export'), '轨迹.csv')
  const choose = (filePath: string | undefined) =>
    desk.window.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: chosen === undefined, filePath: chosen ?? '' })
    }, filePath)

  await choose(undefined)
  const before = JSON.parse(desk.lastLine()).seq
  await page.keyboard.press('Control+s')
  await expect(trail.said).toContainText('没有选定位置')
  expect(JSON.parse(desk.lastLine()).seq).toBe(before)

  await page.keyboard.press('Control+f')
  await page.keyboard.press('Tab')
  await page.keyboard.type('zhao')
  await expect(trail.row('密账事项')).toHaveCount(0)
  const shown = await trail.rows().count()
  await choose(file)
  await page.keyboard.press('Control+s')
  await expect(trail.said).toContainText(`已导出 ${shown} 条到 轨迹.csv，已记入第 ${before + 1} 条`)
  expect(JSON.parse(desk.lastLine())).toMatchObject({
    seq: before + 1,
    command: 'trail.export',
    events: [{ data: { lines: shown, file: '轨迹.csv' } }],
  })
  const table = readFileSync(file, 'utf8')
  expect(table.split('\r\n').filter(Boolean)).toHaveLength(shown + 1)
  expect(table).toContain('"无操作锁定","5分钟 → 12分钟","值班室常有人走动"')
  await page.screenshot({ path: test.info().outputPath('exported.png') })

  await choose('/no/such/place/轨迹.csv')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert')).toContainText('没有存成')
  await expect(page.getByRole('alert')).toContainText(`账目第 ${before + 2} 条已记这次导出`)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('export-failed.png') })
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('a position written down earlier is held against the book, and the evidence says when each rule was kept', async ({
  workedDesk: desk,
}) => {
  const { page, trail } = await opened(desk)
  const { chain, seq, hash } = JSON.parse(desk.lastLine())
  await trail.choosePart('核对末条')
  const form = page.getByRole('form', { name: '核对抄下的末条' })
  await form.getByLabel('末条号').focus()
  await page.keyboard.insertText(String(seq))
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(hash.slice(0, 16))
  await page.keyboard.press('Control+Enter')
  await expect(form).toContainText(`相符：第 ${seq} 条仍是原样`)
  await form.getByLabel('末条号').fill('1')
  await page.keyboard.press('Control+Enter')
  await expect(form).toContainText('不符：第 1 条')
  await form.getByLabel('末条号').fill('9999')
  await page.keyboard.press('Control+Enter')
  await expect(form).toContainText('账目中没有第 9,999 条')
  expect(chain).toContain('.general.1')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('compared.png') })

  await trail.choosePart('制度落实')
  await expect(trail.evidence.getByRole('row', { name: /身份登记/ })).toContainText(
    /11-23 \d\d:\d\d:\d\d 第 \d+ 条/,
  )
  await expect(trail.evidence.getByRole('row', { name: /双份异地备份/ })).toContainText('从未')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('evidence.png') })
})

test('nobody but the auditor sees the trail, and looking at it twice a day leaves one line', async ({
  desk,
}) => {
  const { page } = await desk.open()
  for (const person of ['dutyOfficer', 'office', 'administrator'] as const) {
    await desk.signInAs(person)
    await page.keyboard.press('Control+9')
    await page.getByRole('navigation', { name: '更多' }).waitFor()
    await expect(page.getByRole('button', { name: '轨迹', exact: true })).toHaveCount(0)
    const answer = await page.evaluate(() =>
      window.watchbook.call('trail.page', {
        from: '2000-01-01T00:00:00.000Z',
        to: '2100-01-01T00:00:00.000Z',
        offset: 0,
        limit: 10,
      }),
    )
    expect(answer).toMatchObject({ ok: false, code: 'door.not-permitted' })
    await desk.frame.lock()
  }
  for (let visit = 0; visit < 2; visit++) {
    await desk.signInAs('auditor')
    await page.keyboard.press('Control+9')
    const { trail } = desk
    await trail.list.waitFor()
    await expect(trail.row('当日首次查看')).toHaveCount(1)
    await desk.frame.lock()
  }
})

for (const theme of ['day', 'night'] as const)
  test(`pictures of the demo bureau’s trail, by ${theme}`, async ({ demoDesk: desk }) => {
    const { page } = await desk.open()
    await desk.signInAs('auditor')
    if (theme === 'night') await page.keyboard.press('Shift+F11')
    await expect.poll(() => desk.frame.theme()).toBe(theme)
    await page.keyboard.press('Control+9')
    const { trail } = desk
    await trail.list.waitFor()
    await trail.goToRow(/→/)
    await expect(trail.commit()).toContainText('原值')
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: test.info().outputPath(`trail-${theme}-${size.width}.png`) })
    }
    expect(await seriousIn(page)).toEqual([])
  })
