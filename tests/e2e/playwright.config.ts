import { defineConfig } from '@playwright/test'

const minutes = 60_000

const timed = 'speed.spec.ts'

/**
 * The window under test is one real program with its own book per test; two at a time, each on a screen of its own,
 * and what is timed alone, after all others.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './set-up.ts',
  outputDir: '../../test-results/e2e',
  workers: 2,
  timeout: minutes,
  globalTimeout: (process.env.WATCHBOOK_LONG ? 80 : 50) * minutes,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'window', testIgnore: timed },
    { name: 'timed', testMatch: timed, dependencies: ['window'], workers: 1 },
  ],
  use: { screenshot: 'only-on-failure' },
})
