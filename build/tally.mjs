import { existsSync, readFileSync } from 'node:fs'

/** Tests of a vitest JSON report. A run that failed outside its tests (an import, a crash, a time-out) counts as one failure. */
export const countVitest = (file, code) => {
  const { numPassedTests = 0, numFailedTests = 0 } = reportIn(file)
  return withSilentFailure({ passed: numPassedTests, failed: numFailedTests }, code)
}

/** Tests of a Playwright JSON report; one that passed only at a second try has failed. */
export const countPlaywright = (file, code) => {
  const { expected = 0, unexpected = 0, flaky = 0 } = reportIn(file).stats ?? {}
  return withSilentFailure({ passed: expected, failed: unexpected + flaky }, code)
}

const reportIn = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

const withSilentFailure = ({ passed, failed }, code) => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
})
