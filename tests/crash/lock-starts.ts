import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

export type Mechanism = 'flock' | 'socket'

/** One process that asked for the lock; `said` are its lines, the last of them `held` or `taken`. */
export type Start = { readonly said: readonly string[]; readonly process: ChildProcess }

/** Bundles the program once into `folder`; the returned function starts a process and waits for its answer. */
export const bundleStarts = async (folder: string) => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'lock-program.ts'), outDir: folder, emptyOutDir: false },
  })
  return (mechanism: Mechanism, place: string, ...more: readonly string[]): Promise<Start> =>
    answerOf(spawn(process.execPath, [join(folder, 'lock-program.js'), mechanism, place, ...more]))
}

export const isHolder = ({ said }: Start): boolean => said.at(-1) === 'held'

/** Kills it outright and waits until it is gone. */
export const kill = async ({ process }: Start): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

const answerOf = async (process: ChildProcess): Promise<Start> => {
  const said: string[] = []
  if (!process.stdout || !process.stderr) throw new Error('started without its output')
  for await (const line of createInterface({ input: process.stdout })) {
    said.push(line)
    if (line === 'held' || line === 'taken') return { said, process }
  }
  throw new Error(`no answer: ${await textOf(process.stderr)}`)
}

const textOf = async (stream: AsyncIterable<unknown>): Promise<string> => {
  let text = ''
  for await (const part of stream) text += String(part)
  return text
}
