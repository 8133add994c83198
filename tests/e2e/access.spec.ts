import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './desk/test.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { readonly html: string; readonly failureSummary: string }
type Finding = { readonly id: string; readonly impact: string; readonly nodes: readonly string[] }

/** Everything serious or critical that axe finds on what is shown now. */
const seriousIn = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document)
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }: { id: string; impact: string; nodes: Found[] }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
      }))
  })
}

for (const theme of ['day', 'night'] as const) {
  const env = { WATCHBOOK_CLOCK: theme === 'day' ? '2026-11-23T06:30:00.000Z' : '2026-11-23T13:00:00.000Z' }

  test(`axe finds nothing serious at first run, by ${theme}`, async ({ bareDesk: desk }) => {
    const { page } = await desk.open({ env })
    await desk.firstRun.form.waitFor()
    expect(await seriousIn(page)).toEqual([])
    await desk.firstRun.establish()
    expect(await seriousIn(page)).toEqual([])
  })

  test(`axe finds nothing serious in any view, by ${theme}`, async ({ desk }) => {
    const { page } = await desk.open({ env })
    await desk.signIn.form.waitFor()
    expect(await desk.frame.theme()).toBe(theme)
    const look = async (at: string) => expect(await seriousIn(page), at).toEqual([])
    await look('sign-in')
    await desk.signIn.signIn('zhang.wei', 'wrong password 1')
    await desk.signIn.refusal.waitFor()
    await look('sign-in refused')
    await desk.signInAsDutyOfficer()
    await look('empty log')
    await page.keyboard.press('F2')
    await look('new entry')
    await desk.log.newEntry.getByLabel('内容').fill('东湖泵站来电：2号机组振动偏大')
    await look('incomplete entry')
    await page.keyboard.press('Control+Enter')
    await desk.log.row('东湖泵站').waitFor()
    await page.keyboard.press('Escape')
    await look('log with a row')
    await desk.log.open('东湖泵站')
    await look('record')
    await page.keyboard.press('Control+E')
    await look('correction')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await look('keys')
    await page.keyboard.press('F1')
    for (const part of ['设置', '日历', '显示', '账号'] as const) {
      await desk.frame.goToPart(part)
      await look(part)
    }
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await look('locked')
    await desk.signInAs('office')
    await desk.frame.goToPart('日历')
    await desk.calendar.day('2026年11月', '11月23日').press('Enter')
    await desk.calendar.correction.waitFor()
    await page.keyboard.press('Control+Enter')
    await look('day to be corrected')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+PageDown')
    await desk.calendar.banner.getByRole('button').press('Enter')
    await desk.calendar.announcing.waitFor()
    await look('year not announced')
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await desk.signInAs('auditor')
    await desk.frame.goToPart('账目')
    await look('账目')
    await desk.frame.goToPart('设置')
    await desk.settings.openByKeys('补记界限')
    await look('a setting to read')
    await desk.frame.lock()
    await desk.signInAs('office')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await look('a setting to change')
    await page.keyboard.press('Control+Enter')
    await look('a setting without a reason')
  })
}
