import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const isLong = Boolean(process.env.WATCHBOOK_LONG)

/** Everything but the window itself; WATCHBOOK_LONG=1 takes the figures that are run before a release. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: availableParallelism(),
    // Modules hold no state, so the files of a worker share them: loading them anew took longer than the tests.
    isolate: false,
    // Bounds for what hangs, not figures to be met: two tests may share a slow computer with something else.
    testTimeout: isLong ? 3_600_000 : 240_000,
    hookTimeout: isLong ? 600_000 : 120_000,
  },
})
