import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from '../../../build/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'watchbook-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = (content: unknown): string => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the last line of npm test', () => {
  it('counts every test of a report', () =>
    expect(countVitest(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({
      passed: 7,
      failed: 2,
    }))

  it('counts a run that failed outside its tests as a failure', () =>
    expect(countVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({
      passed: 7,
      failed: 1,
    }))

  it('counts a run that was stopped before it wrote a report as a failure', () =>
    expect(countVitest(join(folder, 'none.json'), null)).toEqual({ passed: 0, failed: 1 }))

  it('takes a window test that passed only at a second try for a failure', () =>
    expect(countPlaywright(report({ stats: { expected: 3, unexpected: 1, flaky: 1 } }), 1)).toEqual({
      passed: 3,
      failed: 2,
    }))
})
