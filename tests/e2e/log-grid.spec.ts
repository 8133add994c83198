import type { Locator, Page } from '@playwright/test'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const heads = (grid: Locator) => grid.getByRole('columnheader')
const head = (desk: Desk, name: string) => desk.log.grid.getByRole('columnheader', { name, exact: true })
const texts = (desk: Desk) => desk.log.grid.locator('.grid-row .cell-text').allTextContents()

/** Four matters: two are to be done, one lacks elements, one is a patrol. */
const written = async (desk: Desk) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  await desk.log.write('区防汛办来电：防汛物资调拨的通知，请派人接收')
  await desk.log.write('=1+1 看着像公式的一条')
  await desk.log.write('巡查办公楼、配电间，未见异常')
  await desk.window.page.keyboard.press('Escape')
}

const foot = (page: Page) => page.locator('.log-list .grid-foot')

test('the list is narrowed by initials, state, person and period, by keyboard alone', async ({ desk }) => {
  await written(desk)
  const { page } = desk.window
  await page.keyboard.press('Control+F')
  await page.keyboard.type('fxwz')
  await expect(desk.log.row('防汛物资')).toBeVisible()
  await expect.poll(() => texts(desk)).toHaveLength(1)
  await expect(foot(page)).toContainText('1 条')
  await page.keyboard.press('Escape')
  await expect.poll(() => texts(desk)).toHaveLength(3)

  await desk.log.grid.getByRole('button', { name: '筛选状态' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('待补 2')
  await expect.poll(async () => (await texts(desk)).join()).toContain('防汛物资')
  await expect.poll(async () => (await texts(desk)).join()).not.toContain('=1+1')
  await page.keyboard.press('Control+F')
  await page.keyboard.press('Escape')

  await desk.log.grid.getByRole('combobox', { name: '筛选经办' }).focus()
  await page.keyboard.type('zw')
  await expect(page.getByRole('option', { name: /张伟/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(desk.log.grid.getByRole('combobox', { name: '筛选经办' })).toHaveValue('张伟')
  await expect.poll(() => texts(desk)).toHaveLength(3)

  await page.keyboard.press('Alt+t')
  await page.keyboard.type('昨')
  await page.keyboard.press('Enter')
  await expect.poll(() => texts(desk)).toHaveLength(0)
  await page.keyboard.press('Alt+t')
  await page.keyboard.type('本月')
  await page.keyboard.press('Enter')
  await expect.poll(() => texts(desk)).toHaveLength(3)
  await expect(page.getByRole('button', { name: '回本班' })).toBeVisible()

  await page.keyboard.press('Alt+t')
  await page.keyboard.type('很久以前')
  await expect(page.getByText('认不出，可写')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await seriousIn(page)).toEqual([])
})

test('Esc in a filter field or on marked rows leaves the open record alone', async ({ desk }) => {
  await written(desk)
  const { page } = desk.window
  const period = desk.log.grid.getByRole('textbox', { name: '时段' })
  await desk.log.open('巡查办公楼')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('巡查')
  await expect.poll(() => texts(desk)).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => texts(desk)).toHaveLength(3)
  await expect(desk.log.record).toBeVisible()
  await page.keyboard.press('Alt+t')
  await page.keyboard.type('很久以前')
  await page.keyboard.press('Escape')
  await expect(period).not.toHaveValue('很久以前')
  await expect(desk.log.record).toBeVisible()
  await desk.log.grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(foot(page)).toContainText('已选 2 条')
  await page.keyboard.press('Escape')
  await expect(foot(page)).not.toContainText('已选')
  await expect(desk.log.record).toBeVisible()
  await page.keyboard.press('Alt+t')
  await page.keyboard.type('很久以前')
  await desk.log.grid.focus()
  await page.keyboard.press('Escape')
  await expect(desk.log.record).toHaveCount(0)
  await expect(period).toHaveValue('很久以前')
})

test('heads sort and size, columns hide, and all of it is there after a restart', async ({ desk }) => {
  await written(desk)
  const { page } = desk.window
  await expect(head(desk, '时间')).toHaveAttribute('aria-sort', 'descending')
  const newestFirst = await texts(desk)
  await head(desk, '时间').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head(desk, '时间')).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => texts(desk)).toEqual([...newestFirst].reverse())
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(head(desk, '类型')).toHaveAttribute('aria-sort', 'ascending')
  const before = await head(desk, '类型').boundingBox()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect
    .poll(async () => Math.round((await head(desk, '类型').boundingBox())?.width ?? 0))
    .toBe(Math.round((before?.width ?? 0) + 16))

  await page.keyboard.press('Alt+l')
  await page.getByRole('dialog', { name: '显示哪些列' }).getByRole('checkbox', { name: '来源' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(head(desk, '来源')).toHaveCount(0)
  await page.keyboard.press('Alt+v')
  await page.getByRole('textbox', { name: '视图名称' }).fill('按类型')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已存为视图“按类型”')).toBeVisible()
  await page.waitForFunction(() => document.querySelectorAll('[role=dialog]').length === 0)
  await expect.poll(() => heads(desk.log.grid).count()).toBe(5)
  await expect(async () => {
    await desk.close()
    await desk.open()
    await desk.signInAsDutyOfficer()
    await expect(head(desk, '来源')).toHaveCount(0)
    await expect(head(desk, '类型')).toHaveAttribute('aria-sort', 'ascending')
  }).toPass()
  const again = desk.window.page
  await again.keyboard.press('Alt+v')
  await again.getByRole('button', { name: '按类型', exact: true }).press('Enter')
  await again.keyboard.press('Alt+l')
  await again.getByRole('button', { name: '恢复默认' }).press('Enter')
  await expect(head(desk, '来源')).toHaveCount(1)
  await expect(head(desk, '时间')).toHaveAttribute('aria-sort', 'descending')
})

test('marked rows, or all that is filtered, are copied as a table without formulas', async ({ desk }) => {
  await written(desk)
  const { page, app } = desk.window
  const clipboard = (type: 'text' | 'html') =>
    app.evaluate(
      ({ clipboard: held }, kind): string =>
        Reflect.get(held, kind === 'text' ? 'readText' : 'readHTML').call(held),
      type,
    )
  await desk.log.row('巡查办公楼').click()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('已复制 3 条')).toBeVisible()
  const lines = (await clipboard('text')).split('\r\n')
  expect(lines[0]).toBe('时间\t类型\t内容\t来源\t经办\t状态')
  expect(lines).toHaveLength(4)
  expect(lines.join('\n')).toContain("\t'=1+1 看着像公式的一条\t")
  expect(await clipboard('html')).toContain('<table>')

  await desk.log.grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(foot(page)).toContainText('已选 2 条')
  await expect(desk.log.grid.getByRole('row', { selected: true })).toHaveCount(2)
  await page.keyboard.press('Control+c')
  await expect(page.getByText('已复制 2 条')).toBeVisible()
  expect((await clipboard('text')).split('\r\n')).toHaveLength(3)
  await page.keyboard.press('Escape')
  await expect(foot(page)).not.toContainText('已选')
  expect(await seriousIn(page)).toEqual([])
})

test('the record shows the trail of that entry, with number and hash of every line', async ({ desk }) => {
  await written(desk)
  const { page } = desk.window
  await desk.log.open('巡查办公楼')
  const trail = desk.log.record.getByRole('region', { name: '账目轨迹' })
  await expect(trail.getByRole('listitem')).toHaveCount(1)
  await expect(trail).toContainText('登记')
  const { hash } = JSON.parse(desk.lastLine())
  await expect(trail).toContainText(String(hash).slice(0, 16))
  expect(await seriousIn(page)).toEqual([])
})
