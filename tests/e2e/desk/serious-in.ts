import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { readonly html: string; readonly failureSummary: string }
type Finding = { readonly id: string; readonly impact: string; readonly nodes: readonly string[] }

/**
 * Everything serious or critical that axe finds on what is shown now. What the kit said to screen readers is left out:
 * it stays for seconds, and names a button that may be gone by then.
 */
export const seriousIn = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run({ exclude: [['[data-live-announcer]']] })
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }: { id: string; impact: string; nodes: Found[] }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
      }))
  })
}
