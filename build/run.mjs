import { spawn } from 'node:child_process'
import { say } from './say.mjs'

const REMIND_EVERY_MS = 10_000
const GRACE_MS = 10_000

/**
 * Runs a program to its end. stdout and stderr come back as text, unless `show` names where both go: 'out' or 'err'.
 * After `timeoutMs` a program that hangs is asked to end and then ended: its code is then null.
 * Never throws for a failure, only tells it.
 */
export const run = (program, args, { show, timeoutMs, ...options } = {}) =>
  new Promise(resolve => {
    const child = spawn(program, args, { stdio: STDIO[show ?? 'kept'], ...options })
    const heard = { stdout: '', stderr: '' }
    child.stdout?.on('data', text => {
      heard.stdout += text
    })
    child.stderr?.on('data', text => {
      heard.stderr += text
    })
    const forget = timeoutMs ? endAfter(child, timeoutMs) : () => {}
    child.on('error', problem => resolve({ code: null, ...heard, stderr: problem.message }))
    child.on('close', code => {
      forget()
      resolve({ code, ...heard })
    })
  })

const STDIO = { kept: ['ignore', 'pipe', 'pipe'], out: ['ignore', 1, 2], err: ['ignore', 2, 2] }

// Asked first: a test runner that is asked ends its own children too.
const endAfter = (child, timeoutMs) => {
  const ask = setTimeout(() => child.kill('SIGTERM'), timeoutMs)
  const force = setTimeout(() => child.kill('SIGKILL'), timeoutMs + GRACE_MS)
  return () => [ask, force].forEach(clearTimeout)
}

/** Awaits long work and says every ten seconds that it goes on, so that a slow network does not look like a hang. */
export const withReminder = async (what, work) => {
  const started = Date.now()
  const timer = setInterval(() => say(`  … ${what}: ${secondsSince(started)} s`), REMIND_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** Whole seconds since a moment of Date.now(). */
export const secondsSince = started => Math.round((Date.now() - started) / 1000)
