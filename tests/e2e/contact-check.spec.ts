import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import { withNightStaff } from './desk/night-staff.ts'
import { passTime } from './desk/pass-time.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { ContactPage } from './pages/contact-page.ts'
import { HandoverPage } from './pages/handover-page.ts'

const album = inCheckout('test-results', 'pictures')
const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
]

test('the leader on duty is called at set times while the clock moves: one key each, failed and missed ones flagged', async ({
  desk,
}) => {
  test.setTimeout(300_000)
  mkdirSync(album, { recursive: true })
  const { page, app } = await withNightStaff(desk)
  const { keyboard } = page
  const contact = new ContactPage(page)
  const look = async (name: string) => {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.screenshot({ path: join(album, `contact-${name}-${size.width}x${size.height}.png`) })
    }
  }

  await test.step('the call of 12:30 was due before anybody sat here: it is missed and rings; F4 leads there', async () => {
    await expect(page).toHaveTitle(/^▲ /, { timeout: 20_000 })
    await keyboard.press('F4')
    await contact.results.waitFor()
    await expect(contact.now).toContainText('李建明')
    await expect(contact.now).toContainText('去向未登记')
    await expect(contact.now).toContainText('11-23 12:30 联系核查')
    expect(await seriousIn(page)).toEqual([])
    await look('due')
  })

  await test.step('2: no answer, written down with one key; the strip says so', async () => {
    await expect(contact.results.getByRole('button').first()).toBeFocused()
    await keyboard.press('2')
    await expect(contact.said).toContainText('李建明 无人接听')
    await expect(desk.frame.strip).toContainText('未接通')
    await expect(contact.slot('11-23 12:30')).toContainText('未通')
  })

  await test.step('1: reached; where he is is written down, and stands in the strip of every view', async () => {
    await keyboard.press('1')
    await expect(contact.said).toContainText('李建明 接通')
    await expect(contact.slot('11-23 12:30')).toContainText(/迟 2 时/)
    await expect(page).not.toHaveTitle(/▲/)
    await keyboard.press('Control+e')
    await contact.stating.waitFor()
    await keyboard.insertText('三楼301')
    await keyboard.press('Control+Enter')
    await expect(contact.said).toContainText('李建明 在三楼301，可联系')
    await expect(desk.frame.strip).toContainText('三楼301 可联系')
    await look('reached')
    await keyboard.press('Control+1')
    await expect(page.getByRole('region', { name: '今日' })).toContainText(/接通.*下次 16:30/)
  })

  await test.step('16:30 comes by itself and passes while the station is locked; 20:30 takes its place', async () => {
    await passTime(app, 6 * 3600 + 120)
    await desk.signIn.form.waitFor()
    await desk.signInAs('dutyOfficer')
    await expect(page).toHaveTitle(/^(▲ )?值守簿 — 值守/)
    await keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '命令' }).waitFor()
    await keyboard.insertText('带班联系')
    await keyboard.press('Enter')
    await contact.results.waitFor()
    await expect(contact.slot('11-23 20:30')).toContainText('待核查')
    await expect(contact.slot('11-23 16:30')).toContainText('漏查')
    await keyboard.press('Alt+1')
    await expect(contact.slot('11-23 20:30')).toContainText('按时')
  })

  await test.step('a call that was made and not written down is added with its own time', async () => {
    await desk.frame.strip.waitFor()
    await contact.openSlot('11-23 16:30')
    await expect(contact.recording).toContainText('补记 11-23 16:30 的核查')
    await contact.typeInto(contact.recording, '拨打时间', '1640')
    await look('record')
    await keyboard.press('Control+Enter')
    await expect(contact.slot('11-23 16:30')).toContainText(/按时.*补记/)
    await look('list')
  })

  await test.step('late, missed and failed ones go to the handover', async () => {
    const handover = new HandoverPage(page)
    await handover.begin()
    await expect(page.getByRole('region', { name: '联系核查' })).toContainText('§8.2')
    await page.screenshot({ path: join(album, 'contact-handover.png') })
  })
})

test('without a leader nothing rings, and the page says what to do', async ({ desk }) => {
  const { page } = await withNightStaff(desk, { hasLeader: false })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '命令' }).waitFor()
  await page.keyboard.insertText('带班联系')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '现在', exact: true })).toContainText('现在没有带班领导')
  await expect(page).not.toHaveTitle(/▲/)
  expect(await seriousIn(page)).toEqual([])
})
