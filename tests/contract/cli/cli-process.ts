import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '../../..')
/** What `npm run cli` runs. */
export const bundle = join(checkout, 'out/cli/cli.cjs')

/** Builds the CLI if a source changed. */
export const buildCli = (): void => {
  const { status, stderr } = spawnSync(process.execPath, ['build/compile.mjs', 'cli'], {
    cwd: checkout,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the CLI could not be built: ${stderr}`)
}

/** A folder of its own for each test; `remove` takes them all away. */
export const scratchFolders = () => {
  const made: string[] = []
  return {
    make: (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'watchbook-cli-'))
      made.push(folder)
      return folder
    },
    remove: (): void => {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type CliCall = {
  readonly folder: string
  readonly input?: string | Uint8Array
  readonly password?: string
  readonly env?: { readonly [name: string]: string }
}
export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the CLI as people do: as a process of its own, on plain Node. */
export const startCli = (args: readonly string[], { folder, password, env }: CliCall): ChildProcess => {
  const { WATCHBOOK_CLOCK: _, ...inherited } = process.env
  const named = {
    WATCHBOOK_DATA: folder,
    ...(password !== undefined && { WATCHBOOK_PASSWORD: password }),
    ...env,
  }
  return spawn(process.execPath, [bundle, ...args], { env: { ...inherited, ...named }, stdio: 'pipe' })
}

/** Runs the CLI to its end. */
export const cli = (args: readonly string[], call: CliCall): Promise<CliResult> =>
  new Promise((resolve, reject) => {
    const child = startCli(args, call)
    const heard = { stdout: '', stderr: '' }
    child.stdout?.setEncoding('utf8').on('data', text => (heard.stdout += text))
    child.stderr?.setEncoding('utf8').on('data', text => (heard.stderr += text))
    child.stdin?.on('error', () => undefined).end(call.input ?? '')
    child.once('error', reject)
    child.once('close', code => resolve({ code, ...heard }))
  })

/** The lines that came out, each as what it says. */
export const answers = ({ stdout }: CliResult): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

export type Demo = {
  readonly password: string
  readonly accounts: readonly { readonly name: string; readonly roles: readonly string[] }[]
  readonly heads: { readonly [chain: string]: string }
}

/** Makes a demo of one day in `folder`. */
export const makeDemo = async (folder: string, seed = '1'): Promise<Demo> => {
  const { code, stdout, stderr } = await cli(['demo', '--days', '1', '--seed', seed], { folder })
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
}

/** A plain copy opens anywhere (format.md §1). */
export const copyOf = (folder: string, into: string): string => {
  const copy = join(into, 'book')
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** One line of input for `append`. */
export const act = (command: string, input: unknown, id?: string): string =>
  `${JSON.stringify({ command, input, ...(id !== undefined && { id }) })}\n`

export const simple = (text: string, id?: string): string =>
  act('duty-log.record', { type: 'other', text }, id)
