import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SmallDisk = { readonly folder: string; readonly undo: () => void }

/** Why a small disk cannot be made here, for the title of a skipped test; undefined where it can. */
export const noSmallDisk = (): string | undefined => {
  if (process.platform !== 'linux') return 'a tmpfs needs Linux'
  return process.getuid?.() === 0 ? undefined : 'mounting a tmpfs needs root'
}

/** Mounts a real file system of so many KiB (whole pages of 4). Whoever calls it calls `undo` as well. */
export const mountSmallDisk = (kibibytes: number): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'watchbook-small-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=0700`, 'watchbook-test', folder])
  return { folder, undo: () => unmount(folder) }
}

const unmount = (folder: string): void => {
  execFileSync('umount', [folder])
  rmdirSync(folder)
}
