import { defineConfig } from '@playwright/test'

const minutes = 60_000

/** Not tests: measurements that only the real window can give. Started by the bench, which makes the books. */
export default defineConfig({
  testDir: '.',
  testMatch: 'window.spec.ts',
  globalSetup: '../../e2e/set-up.ts',
  outputDir: '../../../test-results/bench',
  workers: 1,
  timeout: 15 * minutes,
  reporter: [['line']],
})
