import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'

/** Milliseconds since 1970, finer than a millisecond, the same in every process of this computer. */
export const instantMs = (): number => performance.timeOrigin + performance.now()

/**
 * Runs one of the probes of bench.ts on a book in a process of its own, so that no other measurement has warmed it
 * or filled its memory. @returns what it found, and when it was started. Throws where it fails.
 */
export const probe = async <T>(name: string, folder: string): Promise<{ found: T; startedMs: number }> => {
  const [, bundle = ''] = process.argv
  const startedMs = instantMs()
  const child = spawn(process.execPath, [bundle, name, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the probe ${name} ended with ${code}`)
  return { found: JSON.parse(text), startedMs }
}
