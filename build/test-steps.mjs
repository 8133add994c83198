import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inCheckout } from './paths.mjs'
import { countPlaywright, countVitest } from './tally.mjs'

const bin = (...path) => inCheckout('node_modules', ...path)

/** A check that says yes or no counts as one test. */
const check = (name, title, args) => ({ name, title, args, count: code => (code === 0 ? YES : NO) })

const YES = { passed: 1, failed: 0 }
const NO = { passed: 0, failed: 1 }

const reportFile = name => {
  const file = inCheckout('out', 'test', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

const vitest = (name, title) => {
  const report = reportFile(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [bin('vitest', 'vitest.mjs'), 'run', `tests/${name}/`, '--passWithNoTests', ...reporters]
  return {
    name,
    title,
    args,
    needsBuild: name !== 'unit',
    isLong: true,
    count: code => countVitest(report, code),
  }
}

const playwright = () => {
  const report = reportFile('e2e')
  return {
    name: 'e2e',
    title: 'The real window',
    args: [
      bin('@playwright', 'test', 'cli.js'),
      'test',
      '--config=tests/e2e',
      '--pass-with-no-tests',
      '--reporter=list,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    needsBuild: true,
    isLong: true,
    mostMinutes: 30,
    count: code => countPlaywright(report, code),
  }
}

/** What `npm test` runs, in this order: what fails quickest comes first. `isLong` steps have long figures. */
export const STEPS = [
  check('types', 'Types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
  check('lint', 'Lint and format', [
    bin('@biomejs', 'biome', 'bin', 'biome'),
    'ci',
    '--diagnostic-level=warn',
    '--error-on-warnings',
  ]),
  check('rooms', 'Room boundaries', [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    ...['--config', '.dependency-cruiser.mjs', 'shared', 'electron', 'renderer', 'tests', 'build'],
  ]),
  check('unused', 'Code that nobody uses', [bin('knip', 'bin', 'knip.js')]),
  vitest('unit', 'Unit and property tests'),
  vitest('contract', 'Contract tests'),
  vitest('crash', 'Crash tests'),
  check('package', 'Packaging', [inCheckout('build', 'package.mjs')]),
  playwright(),
]
