import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import type { Desk } from './desk/desk.ts'
import { gateWithVehicles } from './desk/gate-with-vehicles.ts'
import { codeOn, pagesOf, renderPages } from './desk/pdf.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { SheetPage } from './pages/sheet-page.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined

/** A morning at the gate: people and vehicles, one who left, one who stays too long, one who was not let in. */
const morning = (page: Page) =>
  page.evaluate(async () => {
    const { call } = window.watchbook
    const status = await call('station.status', {})
    const now = Date.parse(status.ok ? status.answer.now : '')
    const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
    const own = async (text: string) => {
      const found = await call('passage.known', { text })
      return (found.ok && found.answer.found[0]?.vehicleId) || ''
    }
    const visit = { hostId, purpose: '送合同资料', confirmed: 'phone', people: 1 } as const
    const answers = [
      await call('visit.sign-in', {
        ...visit,
        visitor: {
          name: '林美华',
          idType: 'resident-id',
          idNumber: '120101198503081232',
          phone: '100-5550-2764',
          organisation: '启明水务科技有限公司',
          companions: ['唐雪梅', '何水'],
        },
        people: 4,
        badge: '01',
        carried: '投标文件一箱',
        arrivedAt: ago(300),
      }),
      await call('visit.sign-in', { ...visit, visitor: { name: '郭晓东' }, badge: '02', remark: '口头核实' }),
      await call('visit.sign-in', { ...visit, visitor: { name: '丁文涛' }, badge: '03', remark: '未带证件' }),
      await call('passage.enter', {
        kind: 'delivery',
        vehicle: {
          plate: '津A·6K2Q8',
          driver: '魏强',
          phone: '100-5550-0905',
          organisation: '恒源检测有限公司',
        },
        people: 2,
        purpose: '送水质样品',
        placeId: 'front-yard',
        enteredAt: ago(40),
      }),
      await call('passage.enter', { kind: 'staff', people: 1, vehicleId: await own('234'), placeId: 'shed' }),
      await call('passage.go-out', {
        vehicleId: await own('0001'),
        people: 2,
        driver: '李师傅',
        leftAt: ago(200),
        remark: '王主任派车，去第三水厂',
      }),
      await call('turn-away.record', {
        kind: 'salesperson',
        people: 1,
        detail: '推销净水器',
        afterwards: 'stayed',
        call: { whom: '林帆', number: '8102', isAnswered: true, result: '由保卫劝离' },
      }),
    ]
    const left = answers[2]?.ok ? answers[2].itemId : ''
    answers.push(await call('visit.sign-out', { itemId: left ?? '', badge: 'returned' }))
    return answers.map(({ ok }) => ok)
  })

const secrets = ['120101198503081232', '100-5550-2764', '100-5550-0905']

const expectSound = (desk: Desk, file: string) => {
  const { chain, seq, hash, events } = JSON.parse(desk.lastLine())
  const pages = pagesOf(file)
  for (const [place, page] of pages.entries()) {
    expect(codeOn(file, place + 1)).toBe(`WB1:${chain}:${seq}:${hash.slice(0, 16)}`)
    expect(page).toContain(`第${place + 1}页共${pages.length}页`)
  }
  for (const secret of secrets) expect(pages.join('')).not.toContain(secret)
  expect(desk.lastLine()).not.toMatch(/林美华|郭晓东|6K2Q8|魏强/u)
  return { pages, code: `WB1:${chain}:${seq}:${hash.slice(0, 16)}`, events }
}

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const))
  test(`by ${theme}, the gate's papers by keys: who is inside, the day's visitors and vehicles`, async ({
    desk,
  }) => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const { page } = await gateWithVehicles(
      desk,
      theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    )
    const sheets = new SheetPage(desk)
    const look = async (name: string) => {
      expect(await seriousIn(page), name).toEqual([])
      const path = join(album, `gate-sheet-${name}-${theme}.png`)
      await page.screenshot({ path, animations: 'disabled' })
    }
    await page.keyboard.press('F7')
    await page.getByRole('form', { name: '来访登记' }).waitFor()
    await page.keyboard.press('Control+p')
    await expect(sheets.preview('在内人员车辆清点单')).toContainText('没有来访人员在内')
    await look('empty')
    await page.keyboard.press('Escape')
    expect(await morning(page)).toEqual(Array.from({ length: 8 }, () => true))
    await expect(page.getByRole('grid', { name: '在内', exact: true })).toContainText('林美华')
    await look('gate')

    await page.keyboard.press('Control+p')
    await expect(sheets.preview('在内人员车辆清点单')).toBeFocused()
    await look('inside')
    const file = await sheets.savePdf()
    const { pages, code, events } = expectSound(desk, file)
    renderPages(file, join(album, `gate-sheet-inside-${theme}`))
    for (const said of [
      '在内人员车辆清点单',
      '外来人员合计：7人',
      '来访：2批5人',
      '超时：1批',
      '林美华',
      '□唐雪梅',
      '另有1人未留姓名',
      '◆超时',
      '津A·6K2Q8',
      '前院',
      '津B·1K234',
      '王主任派车',
      '清点人：',
      '第1次打印',
    ])
      expect(pages.join(''), said).toContain(said)
    expect(pages.join('')).not.toContain('丁文涛')
    expect(events).toMatchObject([{ kind: 'sheet.printed', data: { n: 1, sheet: { kind: 'inside' } } }])
    expect(pagesOf(await sheets.savePdf())[0]).toContain('第2次打印')

    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('grid', { name: '来访登记簿' })).toContainText('丁文涛')
    await look('register')
    await page.keyboard.press('Control+p')
    await expect(sheets.preview('来访人员登记表')).toContainText('郭晓东')
    await look('visitors')
    const day = await sheets.savePdf()
    renderPages(day, join(album, `gate-sheet-visitors-${theme}`))
    const visitors = expectSound(desk, day).pages.join('')
    for (const said of [
      '林美华等4人',
      '120***********1232',
      '投标文件一箱',
      '丁文涛',
      '推销',
      '由保卫劝离',
      '在内4人',
    ])
      expect(visitors, said).toContain(said)

    await page.keyboard.press('Escape')
    await expect(page.getByRole('grid', { name: '来访登记簿' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: '来访情况' })).toContainText('丁文涛')
    await page.keyboard.press('Control+p')
    await expect(sheets.preview('来访人员登记表')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: '来访情况' })).toContainText('丁文涛')
    await expect(page.getByRole('grid', { name: '来访登记簿' })).toBeFocused()
    await page.keyboard.press('Alt+3')
    await expect(page.getByRole('grid', { name: '车辆登记簿' })).toContainText('6K2Q8')
    await page.keyboard.press('Control+p')
    await expect(sheets.preview('车辆出入登记表')).toContainText('魏强')
    await look('vehicles')
    const cars = await sheets.savePdf()
    renderPages(cars, join(album, `gate-sheet-vehicles-${theme}`))
    const vehicles = expectSound(desk, cars).pages.join('')
    for (const said of ['津A·6K2Q8', '送水质样品', '李师傅', '未回']) expect(vehicles, said).toContain(said)

    await page.evaluate(async () => {
      const inside = await window.watchbook.call('visit.inside', {})
      const itemId = (inside.ok && inside.answer.visits[0]?.itemId) || ''
      await window.watchbook.call('visit.sign-out', { itemId, badge: 'returned' })
    })
    await desk.frame.goToPart('核对页脚')
    await sheets.scan(code)
    await expect(sheets.result).toContainText('在内人员车辆清点单')
    await expect(sheets.result).toContainText('有 1 处变动')
    await expect(sheets.result.getByRole('row').nth(1)).toContainText('离开')
    await look('check')
  })

test('three hundred visits of a day go over many pages, each with its heads, and none is lost', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page } = await gateWithVehicles(desk)
  const sheets = new SheetPage(desk)
  await page.evaluate(async () => {
    const { call } = window.watchbook
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
    const said = { hostId, purpose: '办事', confirmed: 'phone', people: 1, remark: '未带证件' } as const
    for (let n = 1; n <= 300; n++)
      await call('visit.sign-in', { ...said, visitor: { name: `来客${n}号` }, badge: `B${n}` })
  })
  await page.keyboard.press('F7')
  await page.getByRole('form', { name: '来访登记' }).waitFor()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: '来访登记簿' })).toContainText('来客300号')
  await page.keyboard.press('Control+p')
  await expect(sheets.pages.nth(9)).toBeVisible()
  const { pages } = expectSound(desk, await sheets.savePdf(60_000))
  expect(pages.length).toBeGreaterThan(9)
  const all = pages.join('')
  for (let n = 1; n <= 300; n++) expect(all).toContain(`来客${n}号`)
  for (const one of pages.slice(0, -1)) expect(one).toContain('序号证件牌来访人被访人事由进入离开')
  expect(pages.at(-1)).toContain('以下空白')
})
