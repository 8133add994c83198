import { expect, test } from './desk/test.ts'
import { measureKeyToRow } from './measure-key-to-row.ts'

test.describe('an entry, by the clock of the page,', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
  })

  test('has its caret within 150 ms of F2, from anywhere', async ({ desk }) => {
    const { page } = desk.window
    const waits: number[] = []
    for (const view of ['更多', '日志', '更多', '日志', '更多'] as const) {
      await page.keyboard.press('Escape')
      await desk.frame.go(view)
      const stopwatch = await page.evaluateHandle(untilCaret)
      await page.keyboard.press('F2')
      waits.push(await stopwatch.evaluate(({ caretMs }) => caretMs))
    }
    console.log(`F2 to caret: ${waits.map(Math.round).join(', ')} ms`)
    expect(Math.max(...waits)).toBeLessThanOrEqual(150)
  })

  test('stands on the screen soon after Ctrl+Enter', async ({ desk }, testInfo) => {
    const { medianMs, slowestMs, samplesMs } = await measureKeyToRow(desk.window.page)
    console.log(
      `key to row: median ${medianMs.toFixed(1)} ms, slowest ${slowestMs.toFixed(1)} ms, ${samplesMs.length} entries`,
    )
    await testInfo.attach('key-to-row.json', { body: JSON.stringify({ medianMs, slowestMs, samplesMs }) })
    expect(medianMs).toBeLessThanOrEqual(100)
  })
})

/** Runs in the page: from the next F2 to the frame after the one in which the caret stands in the text. */
const untilCaret = (): { caretMs: Promise<number> } => {
  const pressed = new Promise<number>(done =>
    window.addEventListener('keydown', ({ timeStamp }) => done(timeStamp), { capture: true, once: true }),
  )
  const nextFrame = () => new Promise(requestAnimationFrame)
  const untilFocused = async () => {
    const pressedAt = await pressed
    while (!(document.activeElement instanceof HTMLTextAreaElement)) await nextFrame()
    await nextFrame()
    return performance.now() - pressedAt
  }
  return { caretMs: untilFocused() }
}
