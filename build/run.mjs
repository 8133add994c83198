import { spawn } from 'node:child_process'
import { say } from './say.mjs'

const REMIND_EVERY_MS = 10_000

/**
 * Runs a program to its end. stdout and stderr come back as text unless `show` sends both to our stderr.
 * `timeoutMs` ends a program that hangs: its code is then null. Never throws for a failure, only tells it.
 */
export const run = (program, args, { show = false, timeoutMs, ...options } = {}) =>
  new Promise(resolve => {
    const stdio = show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, args, { stdio, timeout: timeoutMs, killSignal: 'SIGKILL', ...options })
    const heard = { stdout: '', stderr: '' }
    child.stdout?.on('data', text => {
      heard.stdout += text
    })
    child.stderr?.on('data', text => {
      heard.stderr += text
    })
    child.on('error', problem => resolve({ code: null, ...heard, stderr: problem.message }))
    child.on('close', code => resolve({ code, ...heard }))
  })

/** Awaits long work and says every ten seconds that it goes on, so that a slow network does not look like a hang. */
export const withReminder = async (what, work) => {
  const started = Date.now()
  const timer = setInterval(() => say(`  … ${what}: ${seconds(started)} s`), REMIND_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

const seconds = since => Math.round((Date.now() - since) / 1000)
