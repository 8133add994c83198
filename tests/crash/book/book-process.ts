import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { openHouse, setUpHouse } from '../../unit/book/house.ts'

export type Said = {
  readonly lines: readonly string[]
  readonly signal: string | null
  readonly trouble: string
}

/** Bundles the program once; with its libraries, since it runs far from them. */
export const bundleProgram = async (into: string, name = 'book-program'): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, `${name}.ts`), outDir: into, emptyOutDir: false },
  })
  return join(into, `${name}.js`)
}

/** A folder that everybody may pass through, removed by `undo`. */
export const realFolder = (): { readonly folder: string; readonly undo: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'watchbook-book-'))
  return { folder, undo: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Sets a book up on the real disk. */
export const setUpReally = async (folder: string): Promise<void> => {
  const { book } = await setUpHouse(realDisk, { folder, seed: folder })
  book.close()
}

export const openReally = (folder: string) => openHouse(realDisk, { folder, seed: `${folder} again` })

/** Runs it to its end, under `strace` with these injections if there are any. */
export const runProgram = (
  program: string,
  args: readonly string[],
  inject: readonly string[] = [],
): Said => {
  const node = [process.execPath, program, ...args]
  const traced = ['strace', '-f', '-qq', '-o', '/dev/null', ...inject.flatMap(what => ['-e', what]), ...node]
  const [command = '', ...rest] = inject.length > 0 ? traced : node
  const { stdout, stderr, signal } = spawnSync(command, rest, { encoding: 'utf8', timeout: 60_000 })
  return { lines: stdout.split('\n').filter(line => line !== ''), signal, trouble: stderr }
}

/** Why `strace` cannot be used here, for the title of a skipped test; undefined where it can. */
export const noStrace = (): string | undefined => {
  if (process.platform !== 'linux') return 'strace needs Linux'
  const { status, error } = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'])
  if (error) return 'strace is not installed'
  return status === 0 ? undefined : 'strace may not trace here'
}

/** Why a test cannot run a process as somebody else; undefined where it can. */
export const noOtherUser = (): string | undefined =>
  process.getuid?.() === 0 ? undefined : 'running as another user needs root'

/** Gives the folder and all in it to another user. */
export const giveTo = (folder: string, uid: number): void => {
  execFileSync('chown', ['-R', `${uid}:${uid}`, folder])
  chownSync(folder, uid, uid)
}
