import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import { gateWithVehicles } from './desk/gate-with-vehicles.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

/** A morning of vehicles: three of others, one of the staff, an official one that is out, a visitor in the yard. */
const busyMorning = async (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { call } = window.watchbook
    const status = await call('station.status', {})
    const now = status.ok ? Date.parse(status.answer.now) : 0
    const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
    const own = async (text: string) => {
      const known = await call('passage.known', { text })
      return known.ok ? (known.answer.found[0]?.vehicleId ?? '') : ''
    }
    const staff = await call('directory.find', { text: '周芳' })
    const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
    const yard = { placeId: 'front-yard' }
    const enter = (plate: string, driver: string, purpose: string, minutes: number) =>
      call('passage.enter', {
        kind: 'delivery',
        vehicle: { plate, driver, phone: '100-5550-0905', organisation: '恒源检测有限公司' },
        people: 1,
        purpose,
        enteredAt: ago(minutes),
        ...yard,
      })
    await enter('津A6K2Q8', '魏强', '送水质样品', 67)
    await enter('冀RD19057', '方俊', '管材到货，卸在后院仓库门口', 24)
    await call('passage.enter-with-visitor', {
      visit: {
        visitor: { name: '林美华', organisation: '启明水务科技有限公司' },
        people: 2,
        hostId,
        purpose: '送合同资料',
        confirmed: 'phone',
        remark: '口头核实',
        badge: '01',
      },
      plate: '京AF00001',
      kind: 'visiting',
      ...yard,
    })
    await call('passage.enter', { kind: 'staff', people: 1, vehicleId: await own('234'), placeId: 'shed' })
    const trip = { vehicleId: await own('0001'), people: 2, driver: '李师傅', leftAt: ago(300) }
    await call('passage.go-out', { ...trip, remark: '王主任派车，去第三水厂' })
  })

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`vehicles at the gate by ${theme}: nothing serious for axe, and their pictures`, async ({ desk }) => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const clock = theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {}
    const { page, gate } = await gateWithVehicles(desk, clock)
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        const name = `vehicles-${view}-${theme}-${size.width}x${size.height}.png`
        await page.screenshot({ path: join(album, name), animations: 'disabled' })
      }
    }
    await page.keyboard.press('F8')
    await gate.form.waitFor()
    await look('empty')
    await busyMorning(page)
    await expect(gate.vehicles).toContainText('王主任派车')
    await page.keyboard.insertText('2')
    await page.getByRole('option', { name: /津B·1K234/ }).waitFor()
    await look('offered')
    await page.keyboard.press('Control+A')
    await gate.enterNew({ plate: 'AB-123-CD', kind: 'visiting', driver: 'Smith', purpose: '考察' })
    await page.keyboard.press('Control+Enter')
    await gate.form.getByRole('alert').waitFor()
    await look('refused')
    await gate.press('F8', 'Control+A', 'q', '8', 'Enter')
    await gate.leaving.waitFor()
    await page.keyboard.press('2')
    await look('leaving')
    await gate.press('Escape', 'Escape', 'F6', 'ArrowDown')
    await gate.vehicles.focus()
    await gate.press('ArrowDown', 'Enter')
    await gate.card.waitFor()
    await look('card')
    await page.keyboard.press('Control+E')
    await gate.correcting.waitFor()
    await look('correct')
    await gate.press('Escape', 'Alt+3')
    await expect(gate.register).toContainText('林美华')
    await look('register')
  })
}
