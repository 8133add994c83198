import type { Page } from '@playwright/test'
import { DutyLogPage } from './pages/duty-log-page.ts'

export type KeyToRow = {
  readonly medianMs: number
  readonly slowestMs: number
  readonly samplesMs: readonly number[]
}

/**
 * From the press of Ctrl+Enter to the painted row, measured inside the page by its own clock, over `entries` entries:
 * the durable write lies in between. The window must show the duty log with somebody signed in.
 */
export const measureKeyToRow = async (page: Page, entries = 30): Promise<KeyToRow> => {
  const samplesMs: number[] = []
  for (let entry = 1; entry <= entries; entry++)
    samplesMs.push(await measureOne(page, `第${entry}次测时 ${entries}`))
  return summed(samplesMs)
}

export const summed = (samplesMs: readonly number[]): KeyToRow => {
  const sorted = [...samplesMs].sort((a, b) => a - b)
  return {
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    slowestMs: sorted.at(-1) ?? Number.NaN,
    samplesMs,
  }
}

const measureOne = async (page: Page, text: string): Promise<number> => {
  const log = new DutyLogPage(page)
  await page.keyboard.press('F2')
  await log.newEntry.getByLabel('内容').fill(text)
  return saveUntilRow(page, text)
}

/** Presses Ctrl+Enter. @returns the milliseconds until a row with this text was painted. */
export const saveUntilRow = async (page: Page, text: string): Promise<number> => {
  const stopwatch = await page.evaluateHandle(startAtEnter, text)
  await page.keyboard.press('Control+Enter')
  return stopwatch.evaluate(({ untilPaintedMs }) => untilPaintedMs)
}

/** Runs in the page: from the next press of Enter to the frame after the one that painted a row with this text. */
const startAtEnter = (text: string): { untilPaintedMs: Promise<number> } => {
  const pressed = new Promise<number>(done => {
    const hear = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Enter') return
      window.removeEventListener('keydown', hear, { capture: true })
      done(timeStamp)
    }
    window.addEventListener('keydown', hear, { capture: true })
  })
  const nextFrame = () => new Promise(requestAnimationFrame)
  const hasRow = () =>
    [...document.querySelectorAll('[role=grid] [role=row]')].some(row => row.textContent?.includes(text))
  const untilPainted = async () => {
    const pressedAt = await pressed
    while (!hasRow()) await nextFrame()
    await nextFrame()
    return performance.now() - pressedAt
  }
  return { untilPaintedMs: untilPainted() }
}
