import type { ElectronApplication } from '@playwright/test'

/** The computer sleeps for so long and wakes up: both clocks of the program have moved on when it looks again. */
export const passTime = (app: ElectronApplication, seconds: number): Promise<void> =>
  app.evaluate(({ powerMonitor }, passedMs) => {
    const before = performance.now.bind(performance)
    Object.defineProperty(performance, 'now', { value: () => before() + passedMs, configurable: true })
    powerMonitor.emit('resume')
  }, seconds * 1_000)
