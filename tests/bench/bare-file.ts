import { closeSync, fdatasyncSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { listMonthFiles } from '../../electron/journal/files.ts'

/** A file to which bytes are written and synced, and nothing else: what no durable commit can do without. */
export const bareFile = (path: string) => {
  const file = openSync(path, 'wx', 0o600)
  let size = 0
  return {
    /** @returns the milliseconds that it took. */
    append: (bytes: Uint8Array): number => {
      const before = performance.now()
      writeSync(file, bytes, 0, bytes.length, size)
      fdatasyncSync(file)
      const after = performance.now()
      size += bytes.length
      return after - before
    },
    close: (): void => {
      closeSync(file)
      unlinkSync(path)
    },
  }
}

/** The bytes that each commit adds to the newest of the month files there. */
export const newestFile = (home: string) => {
  const last = listMonthFiles(realDisk, home).at(-1)
  if (!last) throw new Error(`no file of a month in ${home}`)
  const file = openSync(join(home, last.file), 'r')
  const buffer = new Uint8Array(1 << 20)
  let { size } = last
  return {
    newBytes: (): Uint8Array => {
      const length = readSync(file, buffer, 0, buffer.length, size)
      if (length === 0) throw new Error('the month turned while it was measured: start again')
      size += length
      return buffer.slice(0, length)
    },
    close: (): void => closeSync(file),
  }
}
