import { defineConfig } from '@playwright/test'

const minutes = 60_000

/** The window under test is one real program with its own book per test; two cores take one at a time. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './set-up.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  timeout: minutes,
  globalTimeout: (process.env.WATCHBOOK_LONG ? 80 : 9) * minutes,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { screenshot: 'only-on-failure' },
})
