import type { Page } from '@playwright/test'
import type { InputOf } from '../../shared/contract.ts'
import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { codeWithin, fontsOf, pagesOf, renderPages } from './desk/pdf.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { ExitPassPage } from './pages/exit-pass-page.ts'
import { SheetPage } from './pages/sheet-page.ts'

const { gatekeeper } = colleagues

/** 林帆 is on the staff; the office sits at the desk. */
const atTheOffice = async (desk: Desk) => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await createAccounts(page, [gatekeeper])
  await desk.frame.lock()
  await desk.signInAs('office')
  for (const [name, section] of [
    ['林帆', '设备科'],
    ['周芳', '办公室'],
  ] as const)
    expect(
      await page.evaluate(
        staff =>
          window.watchbook.call('directory.add', { ...staff, post: '科员', phone: '', shortPhone: '' }),
        { name, section },
      ),
    ).toMatchObject({ ok: true })
  return { page, passes: new ExitPassPage(page) }
}

const toTheGate = async (desk: Desk) => {
  await desk.frame.lock()
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  const { page } = desk.window
  await page.keyboard.press('Control+5')
  await page.getByRole('form', { name: '来访登记' }).waitFor()
  await page.keyboard.press('Alt+t')
  const passes = new ExitPassPage(page)
  await expect(passes.find.getByRole('textbox')).toBeFocused()
  return passes
}

test('what was let out by mistake is taken back in place with its reason, stays to be read, and goes out again', async ({
  desk,
}) => {
  const { page } = await atTheOffice(desk)
  await issued(page)
  const passes = await toTheGate(desk)
  await passes.look('1')
  await passes.letOut.waitFor()
  await page.keyboard.press('Alt+q')
  await page.keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已放行 放〔2026〕1号')
  await expect(passes.card).toContainText('已用完')
  await page.keyboard.press('Alt+z')
  const form = page.getByRole('form', { name: '撤回放行或归还' })
  await expect(form.getByLabel('原因')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(form.getByLabel('原因')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.insertText('点错了单，物品还在院内')
  await page.keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已撤回 放〔2026〕1号 最近一次放行或归还')
  await expect(passes.card).toContainText('已撤回：点错了单，物品还在院内，赵敏')
  await expect(passes.card).toContainText('未用')
  expect(await seriousIn(page)).toEqual([])
  await page.keyboard.press('Alt+g')
  await passes.letOut.waitFor()
  await page.keyboard.press('Alt+q')
  await page.keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已放行 放〔2026〕1号')
  expect(desk.verify()).toMatchObject({ ok: true })
})

/** A pass by a call, where how it is typed is not what is tried. */
const issued = (page: Page, changed: Partial<InputOf<'exit-pass.issue'>> = {}): Promise<string> =>
  page.evaluate(async more => {
    const { call } = window.watchbook
    const [found, status] = [await call('directory.find', { text: '林帆' }), await call('station.status', {})]
    const staffId = (found.ok && found.answer[0]?.staffId) || ''
    const now = status.ok ? Date.parse(status.answer.now) : 0
    const answer = await call('exit-pass.issue', {
      holder: { kind: 'staff', staffId },
      items: [{ name: '投影仪', count: 1, unit: '台' }],
      purpose: '会议',
      validUntil: new Date(now + 60 * 60_000).toISOString(),
      approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-20' },
      ...more,
    })
    if (!answer.ok) throw new Error(answer.code)
    return answer.itemId ?? ''
  }, changed)

test('the office issues a pass by keys and prints it in two parts; the gate reads it and lets out in parts', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const { page, passes } = await atTheOffice(desk)
  const { keyboard } = page
  await keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await keyboard.insertText('放行条')
  await keyboard.press('Enter')
  await expect(passes.find).toBeVisible()
  await keyboard.press('Control+n')
  await passes.issue.waitFor()
  await expect(passes.issue.getByLabel('持条人', { exact: true })).toBeFocused()
  await passes.takePerson('lf')
  await passes.typeInto(passes.issue, '车牌', '津A·6K2Q8')
  await passes.reach(passes.issue.getByRole('group', { name: '第1项' }).getByLabel('物品名称'))
  await passes.typeThings([
    { name: '投影仪', count: '2', unit: '台', asset: 'ZC-0417' },
    { name: '电源线', count: '3', unit: '根' },
  ])
  await expect(passes.issue.getByLabel('事由')).toBeFocused()
  await keyboard.insertText('外出会议用')
  await passes.typeInto(passes.issue, '归还期限', '明1800')
  await passes.typeInto(passes.issue, '批准人', '李建明')
  await keyboard.press('Enter')
  await keyboard.insertText('办字〔2026〕31号')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已开具 放〔2026〕1号')
  await expect(passes.card).toContainText('津A·6K2Q8')
  expect(await seriousIn(page)).toEqual([])

  await keyboard.press('Control+p')
  const sheets = new SheetPage(desk)
  await expect(sheets.preview('放行条')).toBeFocused()
  const file = await sheets.savePdf()
  renderPages(file, test.info().outputPath('pass'))
  expect(fontsOf(file).filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  const pages = pagesOf(file)
  expect(pages).toHaveLength(1)
  for (const said of ['放行条（存根）', '放行条（出门联）', '沿此线裁开', '办公室盖章'])
    expect(pages[0]).toContain(said)
  for (const twice of ['编号：放〔2026〕1号', '持条人：林帆', '投影仪2台ZC-0417', '李建明，办字〔2026〕31号'])
    expect(pages[0]?.split(twice)).toHaveLength(3)
  const line = JSON.parse(desk.lastLine())
  const { itemId } = line.events[0].data.sheet
  expect(line.events).toMatchObject([{ kind: 'sheet.printed', data: { sheet: { kind: 'exit-pass' }, n: 1 } }])
  const code = codeWithin(file, 1, { x: 105, y: 125, width: 105, height: 125 })
  expect(code).toBe(`WB-P:${itemId}`)
  expect(pages[0]).toContain(code)
  const foot = codeWithin(file, 1, { x: 0, y: 250, width: 105, height: 47 })
  expect(foot).toBe(`WB1:${line.chain}:${line.seq}:${line.hash.slice(0, 16)}`)

  await toTheGate(desk)
  // A reader that sends twice: the second reading is written over the first.
  await passes.look(code ?? '')
  await expect(passes.letOut).toContainText('未放行 2台')
  await keyboard.insertText(code ?? '')
  await keyboard.press('Enter')
  await expect(passes.letOut).toContainText('未放行 2台')
  await keyboard.press('Control+Enter')
  await expect(passes.letOut.getByRole('alert')).toContainText('没有核对物品')
  await passes.reach(passes.letOut.getByRole('textbox').first())
  await keyboard.insertText('3')
  await keyboard.press('Control+Enter')
  await expect(passes.letOut.getByRole('alert')).toContainText('单上未放行的只有2台')
  await keyboard.press('Control+a')
  await keyboard.insertText('1')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText(
    '已放行 放〔2026〕1号：投影仪 1台，余 投影仪 1台、电源线 3根 仍可放行',
  )
  await passes.look('1')
  await expect(passes.letOut).toContainText('未放行 3根')
  await keyboard.press('Alt+q')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('单已用完')
  await passes.look('lf')
  await expect(passes.card.getByRole('alert')).toContainText('放〔2026〕1号放行条已于 11-23')
  await expect(passes.card.getByRole('alert')).toContainText('§11.3、§11.4')

  await keyboard.press('Alt+h')
  await passes.back.waitFor()
  await passes.reach(passes.back.getByRole('textbox').first())
  await keyboard.insertText('1')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('仍有 投影仪 1台、电源线 3根 未还')
  await keyboard.press('Alt+2')
  await expect(passes.grid).toContainText('待还 4')
  await passes.look('2026-1')
  await keyboard.press('Alt+h')
  await passes.back.waitFor()
  await keyboard.press('Alt+q')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已还清')
  await expect(passes.grid).not.toContainText('放〔2026〕1号')
  expect(desk.verify()).toMatchObject({ ok: true })
})

test('what is withdrawn, expired, on no book or cannot be read goes nowhere; the telephone is the only way on', async ({
  desk,
}) => {
  test.setTimeout(120_000)
  const office = await atTheOffice(desk)
  await issued(office.page)
  await issued(office.page, { items: [{ name: '梯子', count: 1, unit: '架' }] })
  await office.page.keyboard.press('Control+k')
  await office.page.getByRole('dialog').getByRole('combobox').waitFor()
  await office.page.keyboard.insertText('放行条')
  await office.page.keyboard.press('Enter')
  await office.passes.look('2')
  await expect(office.passes.letOut).toBeVisible()
  await office.page.keyboard.press('Escape')
  await expect(office.passes.card).toBeVisible()
  await office.page.keyboard.press('Alt+w')
  await office.page.getByRole('form', { name: '撤销放行条' }).waitFor()
  await office.page.keyboard.insertText('改日再带')
  await office.page.keyboard.press('Control+Enter')
  await expect(office.passes.message).toContainText('已撤销 放〔2026〕2号')

  const passes = await toTheGate(desk)
  const { page } = passes
  const { keyboard } = page
  await passes.look('2')
  await expect(passes.card.getByRole('alert')).toContainText('撤销：改日再带')
  await passes.look('2026-77')
  await expect(passes.find.getByRole('alert')).toContainText('本簿没有放〔2026〕77号放行条')
  await expect(passes.find.getByRole('alert')).toContainText('§11.3、§11.4')
  await passes.look(']C1&%$#@!')
  await expect(passes.find.getByRole('alert')).toContainText('认不出读入的内容')
  await passes.look('郭晓东')
  await expect(passes.find.getByRole('alert')).toContainText('没有查到持条人、车牌相符的放行条')

  await keyboard.press('Alt+d')
  await passes.release.waitFor()
  await passes.reach(passes.release.getByRole('radiogroup', { name: '持条人是' }))
  await keyboard.press('2')
  await passes.typeInto(passes.release, '姓名', '郭晓东')
  await passes.typeInto(passes.release, '车牌', '津A·6K2Q8')
  await passes.typeInto(passes.release, '科室', '设备科')
  await passes.reach(passes.release.getByRole('group', { name: '第1项' }).getByLabel('物品名称'))
  await passes.typeThings([{ name: '水泵', count: '1', unit: '台' }])
  await keyboard.insertText('返厂维修')
  await passes.reach(passes.release.getByLabel('决定人', { exact: true }))
  await passes.takePerson('zf')
  await passes.typeInto(passes.release, '所拨电话', '8102')
  await passes.typeInto(passes.release, '原话', '同意放行，明日补办')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已登记电话放行，待办公室补办')
  await expect(passes.card).toContainText('同意放行，明日补办')
  await keyboard.press('Alt+3')
  await expect(passes.grid).toContainText('郭晓东')
  expect(desk.lastLine()).not.toContain('郭晓东')
  expect(desk.lastLine()).not.toContain('6K2Q8')
  expect(await seriousIn(page)).toEqual([])

  await desk.frame.lock()
  await desk.signInAs('office')
  await keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await keyboard.insertText('放行条')
  await keyboard.press('Enter')
  await passes.find.waitFor()
  await keyboard.press('Alt+3')
  await expect(passes.grid).toBeFocused()
  await expect(passes.grid).toContainText('郭晓东')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await passes.card.waitFor()
  await keyboard.press('Alt+b')
  const confirm = page.getByRole('form', { name: '补办电话放行' })
  await confirm.waitFor()
  await keyboard.insertText('李建明')
  await passes.typeInto(confirm, '批件文号', '办字〔2026〕32号')
  await keyboard.press('Control+Enter')
  await expect(passes.message).toContainText('已补办，批件 办字〔2026〕32号')
  await expect(page.getByRole('region', { name: '待补办' })).toContainText('没有待补办的电话放行')
})

test('a pass expires by the clock; what is not back in time stands on the board', async ({ desk }) => {
  const { page } = await atTheOffice(desk)
  await issued(page)
  const soon = await page.evaluate(async () => {
    const status = await window.watchbook.call('station.status', {})
    return new Date((status.ok ? Date.parse(status.answer.now) : 0) + 60 * 60_000).toISOString()
  })
  const itemId = await issued(page, { dueAt: soon })
  const out = { itemId, items: [{ item: 1, count: 1 }], seen: 0 }
  expect(await page.evaluate(move => window.watchbook.call('exit-pass.let-out', move), out)).toMatchObject({
    ok: true,
  })
  await desk.close()
  await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T09:30:00.000Z' } })
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  const owed = desk.window.page.getByRole('region', { name: '物品逾期未还' })
  await expect(owed).toContainText('放〔2026〕2号 投影仪 1台')
  await owed.getByRole('button').press('Enter')
  const passes = new ExitPassPage(desk.window.page)
  await passes.look('1')
  await expect(passes.card.getByRole('alert')).toContainText('已过期')
  await desk.window.page.keyboard.press('Alt+2')
  await expect(passes.grid).toContainText('逾期未还')
})
