import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './desk/test.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const seriousIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document)
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id} ${nodes[0]?.html.slice(0, 200)}`,
      )
  })
}

/** Types into whatever has the focus, as somebody does. */
const type = (page: Page, text: string) => page.keyboard.insertText(text)

test.describe('the search of all history', () => {
  test('is opened, typed, walked through and left by keyboard alone, and found as it was left', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('东湖泵站来电：2号机组振动偏大')
    await desk.log.write('南闸水位正常')
    await desk.log.write('东湖泵站回电：机组已停机检查')
    await page.keyboard.press('F3')
    await expect(desk.search.field).toBeFocused()
    await type(page, '泵站 机组')
    await expect(desk.search.standing).toContainText('共2条')
    await expect(desk.search.list.getByRole('rowgroup', { name: '2026年11月' }).getByRole('row')).toHaveCount(
      2,
    )
    await expect(desk.search.hit('已停机').locator('mark')).toHaveText(['泵站', '机组'])
    await page.keyboard.press('ArrowDown')
    await expect(desk.search.list).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(desk.search.hit('振动')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(desk.log.record).toContainText('2号机组振动偏大')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(desk.search.field).toHaveValue('泵站 机组')
    await expect(desk.search.hit('振动')).toHaveAttribute('aria-selected', 'true')
    await expect(desk.search.list).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(desk.log.grid).toBeVisible()
  })

  test('shows what is written and corrected while it stands open', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('围栏破损，已报办公室')
    await desk.search.seek('围栏')
    await expect(desk.search.standing).toContainText('共1条')
    await page.evaluate(() =>
      window.watchbook.call('duty-log.record', { type: 'other', text: '围栏已修复' }, { id: 'elsewhere-1' }),
    )
    await expect(desk.search.hit('围栏已修复')).toHaveCount(1)
    const itemId = await page.evaluate(async () => {
      const answer = await window.watchbook.call('search.entries', { text: '破损' })
      const [hit] = answer.ok ? answer.answer.hits : []
      const entry = await window.watchbook.call('duty-log.entry', { itemId: hit?.itemId ?? '' })
      if (!entry.ok || !entry.answer) throw new Error('no entry')
      const { revision, occurredAt } = entry.answer
      await window.watchbook.call(
        'duty-log.correct',
        {
          itemId: entry.answer.itemId,
          revision,
          type: 'other',
          text: '护栏破损',
          occurredAt,
          reason: '名称',
        },
        { id: 'elsewhere-2' },
      )
      return entry.answer.itemId
    })
    expect(itemId).toContain('2611')
    await expect(desk.search.hit('护栏破损')).toContainText('原文命中')
    await expect(desk.search.hit('护栏破损')).toContainText('更正前：围栏破损，已报办公室')
  })

  test('opens an entry of an earlier month on its day, and says so where nothing is found', async ({
    demoDesk: desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.search.seek('龙王庙水库')
    await expect(desk.search.empty).toContainText('没有查到含“龙王庙水库”的条目')
    await desk.search.seek('水位')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+End')
    const text = (await desk.search.list.getByRole('row', { selected: true }).textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(desk.log.record).toBeVisible()
    const number = /[A-Z]-\d{4}-\d+/.exec(text)?.[0] ?? 'none'
    await expect(desk.log.record.getByRole('heading', { name: number, exact: true })).toBeVisible()
    await desk.search.seek(number)
    await expect(desk.search.standing).toContainText('共1条')
  })

  test('is narrowed by type, forgets its words on locking, and is closed to who may not read', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('大门巡查正常')
    await desk.search.seek('正常')
    await expect(desk.search.hit('大门')).toHaveCount(1)
    await page.getByRole('search').getByRole('button', { name: /类型/ }).press('ArrowDown')
    await page.getByRole('option', { name: '传真' }).press('Enter')
    await expect(desk.search.empty).toContainText('没有查到')
    await desk.frame.lock()
    await desk.signInAsDutyOfficer()
    await page.keyboard.press('F3')
    await expect(desk.search.field).toHaveValue('')
    await desk.frame.lock()
    await desk.signInAs('administrator')
    await page.keyboard.press('F3')
    await expect(desk.search.field).toBeHidden()
    await page.keyboard.press('F1')
    await expect(desk.frame.help).not.toContainText('搜索全部历史')
  })
})

test('in a damaged book only what is proven is searched, and it says so', async ({ workedDesk: desk }) => {
  const lines = readFileSync(desk.monthFile(), 'utf8')
  writeFileSync(desk.monthFile(), lines.replace('第二条', '第贰条'))
  const { page } = await desk.open()
  await desk.signInAs('dutyOfficer')
  await page.keyboard.press('F3')
  await expect(page.getByRole('main', { name: '搜索' })).toContainText('只查账目第')
  await desk.search.seek('第')
  await expect(desk.search.hit('第一条')).toHaveCount(1)
  await expect(desk.search.standing).toContainText('共1条')
})

test.describe('the command palette', () => {
  test('runs what its initials find and gives the focus back', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.grid.focus()
    await page.keyboard.press('Control+K')
    await expect(desk.search.command).toBeFocused()
    await expect(desk.search.palette.getByRole('option', { name: /新条目/ })).toContainText('F2')
    await page.keyboard.press('Escape')
    await expect(desk.search.palette).toHaveCount(0)
    await expect(desk.log.grid).toBeFocused()
    await desk.search.run('sz')
    await expect(page.getByRole('main', { name: '设置' })).toBeVisible()
    await desk.search.run('ssqb')
    await expect(desk.search.field).toBeFocused()
    await page.keyboard.press('F1')
    await expect(desk.frame.help).toContainText('Ctrl+K')
    await expect(desk.frame.help).toContainText('搜索全部历史')
  })

  test('leaves an open form as it is, and saves it when asked to', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await page.keyboard.press('F2')
    await type(page, '北门岗亭照明不亮')
    await page.keyboard.press('Control+K')
    await desk.search.command.fill('没有这个命令')
    await expect(desk.search.palette).toContainText('没有名称或首字母是')
    await page.keyboard.press('Escape')
    await expect(desk.log.newEntry.getByLabel('内容')).toBeFocused()
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('北门岗亭照明不亮')
    await desk.search.run('bc')
    await expect(desk.log.row('北门岗亭')).toBeVisible()
  })
})

for (const theme of ['day', 'night'] as const)
  test(`axe finds nothing serious in search and palette, by ${theme}`, async ({ desk }) => {
    const clock = theme === 'day' ? '2026-11-23T06:30:00.000Z' : '2026-11-23T13:00:00.000Z'
    const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: clock } })
    await desk.signInAsDutyOfficer()
    await desk.log.write('东湖泵站来电：2号机组振动偏大')
    await page.keyboard.press('F3')
    expect(await seriousIn(page)).toEqual([])
    await desk.search.seek('泵站')
    await desk.search.hit('振动').waitFor()
    expect(await seriousIn(page)).toEqual([])
    await page.keyboard.press('Control+K')
    await desk.search.palette.waitFor()
    expect(await seriousIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await desk.search.seek('没有这个词')
    expect(await seriousIn(page)).toEqual([])
  })
