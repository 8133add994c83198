import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CommandAnswer, CommandName, InputOf } from '../../shared/contract.ts'
import type { Desk } from './desk/desk.ts'
import { codeOn, fontsOf, pagesOf, renderPages } from './desk/pdf.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandoverPage } from './pages/handover-page.ts'
import { SheetPage } from './pages/sheet-page.ts'

const second = { name: '李娜', account: 'li.na', password: '西堤-Harbour-37' } as const

const send = <N extends CommandName>(page: Page, name: N, input: InputOf<N>): Promise<CommandAnswer> =>
  page.evaluate(call => window.watchbook.call(call.name, call.input), { name, input })

const record = async (page: Page, text: string, more: Partial<InputOf<'duty-log.record'>> = {}) => {
  const answer = await send(page, 'duty-log.record', { type: 'other', text, ...more })
  expect(answer).toMatchObject({ ok: true })
  return (answer.ok && answer.itemId) || ''
}

/** The last line of the book, by which the paper was printed. */
const printLine = (desk: Desk) => {
  const { chain, seq, hash, events } = JSON.parse(desk.lastLine())
  return { code: `WB1:${chain}:${seq}:${hash.slice(0, 16)}`, seq, hash, events }
}

/** One that is right in all that the pages say of it and the book has of it. */
const expectSound = (desk: Desk, file: string) => {
  const line = printLine(desk)
  const fonts = fontsOf(file)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  const pages = pagesOf(file)
  for (const [place, page] of pages.entries()) {
    expect(codeOn(file, place + 1)).toBe(line.code)
    expect(page).toContain(`第${line.seq}条`)
    expect(page).toContain(`散列前16位：${line.hash.slice(0, 16)}`)
    expect(page).toContain(`第${place + 1}页共${pages.length}页`)
  }
  return { pages, line }
}

test('the duty record of a day as a PDF by keys: its text, its fonts, its code and its count', async ({
  desk,
}) => {
  test.setTimeout(90_000)
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  const sheets = new SheetPage(desk)
  const first = await record(page, '沿河路18号院反映水压低', {
    type: 'telephone',
    elements: { unit: '沿河路居民', phone: '0000-8101', result: '转供水科，已恢复' },
  })
  const wrong = await record(page, '重复登记的来电')
  await record(page, '𠮷田野、㛃姓职工到会，䶮字照印')
  const [hourBefore, dayBefore] = await page.evaluate(async () => {
    const { now } = Object(await window.watchbook.call('station.status', {})).answer
    const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
    return [before(3_600_000), before(86_400_000)]
  })
  await record(page, '建设路供水主管爆裂', { type: 'incident', occurredAt: hourBefore ?? '' })
  await record(page, '昨日的条目', { occurredAt: dayBefore ?? '' })
  await send(page, 'duty-log.correct', {
    itemId: first,
    revision: 1,
    type: 'telephone',
    text: '沿河路28号院反映水压低',
    occurredAt: hourBefore ?? '',
    elements: { unit: '沿河路居民', phone: '0000-8101', result: '转供水科，已恢复' },
    reason: '门牌听错',
  })
  await send(page, 'duty-log.strike', { itemId: wrong, reason: '记重了' })

  await page.keyboard.press('Control+p')
  await expect(sheets.preview('值班记录表')).toBeFocused()
  await expect(sheets.pages).toHaveCount(1)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('preview.png') })
  await sheets.choose(undefined)
  const before = desk.lastLine()
  await page.keyboard.press('Control+s')
  await expect(sheets.said).toContainText('没有选位置，没有存')
  expect(desk.lastLine()).toBe(before)

  const file = await sheets.savePdf()
  await expect(sheets.said).toContainText('第 1 次打印')
  const { pages, line } = expectSound(desk, file)
  renderPages(file, test.info().outputPath('day'))
  const [paper = ''] = pages
  for (const said of [
    '值班记录表',
    '2026年11月23日星期一8时30分至次日8时30分',
    '编号：2026-327',
    '沿河路28号院',
    '转供水科，已恢复',
    '作废',
    '记重了',
    '门牌听错',
    '▲建设路供水主管爆裂',
    '补记',
    '𠮷田野、㛃姓职工到会，䶮字照印',
    '以下空白',
    '带班领导审阅意见',
    '单位盖章',
    '第1次打印',
  ])
    expect(paper).toContain(said.replace(/\s/gu, ''))
  expect(paper).not.toContain('昨日的条目')
  expect(line.events).toMatchObject([
    { kind: 'sheet.printed', data: { n: 1, way: 'pdf', sheet: { kind: 'duty-day', day: '2026-11-23' } } },
  ])

  const again = await sheets.savePdf()
  expect(pagesOf(again)[0]).toContain('第2次打印')
  expectSound(desk, again)

  await page.keyboard.press('Enter')
  await expect(sheets.refusal).toContainText('本机没有可用的打印机')
  await expect(sheets.refusal).toContainText('PDF')
  await page.screenshot({ path: test.info().outputPath('no-printer.png') })
  expect(printLine(desk).events[0].data.n).toBe(2)
  await page.keyboard.press('Escape')
  await expect(desk.log.grid).toBeVisible()
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('a paper goes to the printer by Enter, once for its line; a printer that fails is told', async ({
  desk,
}) => {
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  const sheets = new SheetPage(desk)
  await sheets.attachPrinter()
  await page.keyboard.press('Control+p')
  await expect(sheets.preview('值班记录表')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheets.said).toContainText('已送打印机，第 1 次打印')
  expect(await sheets.printedWith()).toMatchObject({ silent: true, pageSize: 'A4', deviceName: 'laser' })
  expect(printLine(desk).events).toMatchObject([{ data: { n: 1, way: 'printer' } }])
  await sheets.attachPrinter('Out of paper')
  await page.keyboard.press('Enter')
  await expect(sheets.refusal).toContainText('打印机没有出纸（Out of paper）。账目已记为第 2 次打印')
  await page.screenshot({ path: test.info().outputPath('not-printed.png') })
  expect(printLine(desk).events).toMatchObject([{ data: { n: 2 } }])
})

test('the foot of a paper is scanned: of this book, what changed since, or not of it', async ({ desk }) => {
  test.setTimeout(90_000)
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  const sheets = new SheetPage(desk)
  const itemId = await record(page, '东湖泵站来电')
  await page.keyboard.press('Control+p')
  await expect(sheets.preview('值班记录表')).toBeFocused()
  await sheets.savePdf()
  const { code, seq } = printLine(desk)
  await desk.frame.goToPart('核对页脚')
  await sheets.scan(code)
  await expect(sheets.result).toContainText('是本簿打印的值班记录表（2026年11月23日），第 1 次打印')
  await expect(sheets.result).toContainText('没有变动')
  await send(page, 'duty-log.strike', { itemId, reason: '记错' })
  await record(page, '大门关闭')
  await sheets.scan(code)
  await expect(sheets.result).toContainText('有 2 处变动')
  await expect(sheets.result.getByRole('row').nth(1)).toContainText('作废：记错')
  await expect(sheets.result.getByRole('row').nth(2)).toContainText('大门关闭')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('changed.png') })
  await page.keyboard.press('Alt+p')
  await expect(sheets.preview('值班记录表')).toContainText('东湖泵站来电')
  await expect(sheets.preview('值班记录表')).not.toContainText('大门关闭')
  await page.keyboard.press('Escape')
  await expect(sheets.result).toContainText('有 2 处变动')
  await page.getByRole('textbox', { name: '页脚' }).focus()
  await sheets.scan(code.replace(/.$/u, digit => (digit === '0' ? '1' : '0')))
  await expect(sheets.result).toContainText('对不上')
  await page.keyboard.press('Control+a')
  await sheets.scan(`${seq} 条`)
  await expect(page.getByText('不是页脚')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('no-foot.png') })
})

test('a signed handover is read, remarked and printed by keys', async ({ desk }) => {
  test.setTimeout(120_000)
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await send(page, 'account.create', { ...second, roles: ['duty-officer'], oneTime: false })
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  const sheets = new SheetPage(desk)
  const handover = new HandoverPage(page)
  await record(page, '东湖泵站来电：2号机组振动偏大', { followUp: true })
  await handover.begin()
  await handover.checkAll({ point: 1, remark: '少一把，2号库房' })
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await handover.typeIncoming([second.name, second.password, '1425', '张伟调休'])
  await page.keyboard.press('Alt+y')
  await page.keyboard.insertText('2号机组振动未写明时间')
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('李娜已接班')

  await page.keyboard.press('Alt+r')
  const list = page.getByRole('grid', { name: '交接记录' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('row').nth(1)).toContainText('有不同意见')
  await expect(list.getByRole('row').nth(2)).toContainText('首次到岗')
  await page.keyboard.press('Enter')
  const shown = page.getByRole('region', { name: '值班员交接' })
  await expect(shown).toContainText('2号机组振动未写明时间')
  await expect(shown).toContainText('少一把，2号库房')
  await page.keyboard.press('Alt+f')
  await page.getByRole('form', { name: '签后附注' }).waitFor()
  await page.keyboard.insertText('2号库房钥匙已找到')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('remark.png') })
  await page.keyboard.press('Control+Enter')
  await expect(sheets.said).toContainText('附注已记入账目')
  await expect(shown).toContainText('2号库房钥匙已找到')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('record.png') })
  await page.keyboard.press('Control+p')
  await expect(sheets.preview('交接班记录')).toBeFocused()
  await page.screenshot({ path: test.info().outputPath('handover-preview.png') })
  const file = await sheets.savePdf()
  const { pages } = expectSound(desk, file)
  renderPages(file, test.info().outputPath('handover'))
  for (const said of [
    '交接班记录',
    '交班人：张伟',
    '接班人：李娜',
    '2号机组振动偏大',
    '少一把，2号库房',
    '不同意见：2号机组振动未写明时间',
    '接班原因：张伟调休',
    '2号库房钥匙已找到',
    '张伟于2026年11月23日',
  ])
    expect(pages.join('')).toContain(said)
  await page.keyboard.press('Escape')
  await expect(shown).toBeVisible()
})

test('a day of two hundred entries goes over many pages and loses none; a day without is printed too', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page } = await desk.open()
  await desk.signInAsDutyOfficer()
  const sheets = new SheetPage(desk)
  await page.keyboard.press('Control+p')
  await expect(sheets.preview('值班记录表')).toContainText('本日没有条目')
  expect(pagesOf(await sheets.savePdf())[0]).toContain('本日没有条目')
  const long = Array.from(
    { length: 60 },
    (_, n) => `第${n + 1}句：值班员逐项核对水位、闸门和电话记录。`,
  ).join('')
  await page.evaluate(async said => {
    for (let n = 1; n <= 200; n++) {
      const text = n === 100 ? said : `条目编号${n}号完`
      await window.watchbook.call('duty-log.record', { type: 'other', text })
    }
  }, long)
  await expect(sheets.pages.nth(5)).toBeVisible()
  const file = await sheets.savePdf()
  const { pages } = expectSound(desk, file)
  renderPages(file, test.info().outputPath('long'))
  expect(pages.length).toBeGreaterThan(5)
  const all = pages.join('')
  for (let n = 1; n <= 200; n++) if (n !== 100) expect(all).toContain(`条目编号${n}号完`)
  for (const sentence of ['第1句', '第30句', '第60句']) expect(all).toContain(sentence)
  for (const one of pages.slice(0, -1)) expect(one).toContain('序号时间类型内容来源办理情况')
  expect(pages.at(-1)).toContain('以下空白')
  expect(join(...pages.slice(0, -1))).not.toContain('以下空白')
})
