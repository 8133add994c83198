import { parseArgs } from 'node:util'
import { compile } from './compile.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { run, secondsSince } from './run.mjs'
import { runMain, say } from './say.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { STEPS } from './test-steps.mjs'

/**
 * `npm test`: sets up everything and runs every step, also after a failed one. The last line is `N passed, N failed`.
 * `--only unit` runs the steps of that name (no window, no system packages); `--long` takes the long figures.
 */
const test = async () => {
  const { values: asked } = parseArgs({
    options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
  })
  if (!asked.only || asked.only === 'e2e') await ensureSystemLibraries('tests')
  await ensureModules()
  const steps = STEPS.filter(step => (asked.only ? step.name === asked.only : !asked.long || step.isLong))
  if (steps.some(step => step.needsBuild)) await compile(['main', 'renderer', 'cli'])
  const total = { passed: 0, failed: 0 }
  for (const step of steps) add(total, await runStep(step, asked.long))
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

const add = (total, { passed, failed }) => {
  total.passed += passed
  total.failed += failed
}

const runStep = async (step, isLong) => {
  const started = Date.now()
  say(`\n── ${step.title}`)
  const env = { ...process.env, ...step.env, ...(isLong ? { WATCHBOOK_LONG: '1' } : {}) }
  const timeoutMs = (isLong ? 90 : (step.mostMinutes ?? 10)) * 60_000
  const { code } = await run(process.execPath, step.args, { env, show: 'out', timeoutMs })
  if (code === null) say(`It did not end within ${timeoutMs / 60_000} minutes and was stopped.`)
  const counted = step.count(code)
  say(`── ${step.title}: ${counted.passed} passed, ${counted.failed} failed, ${secondsSince(started)} s`)
  return counted
}

await runMain(test)
