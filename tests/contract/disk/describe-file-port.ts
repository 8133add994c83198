import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile, readRange } from '../../../electron/disk/read-file.ts'
import { replaceFile, sweepTemporaries } from '../../../electron/disk/replace-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'

/** A port to try and an empty folder of its own; `undo` takes the folder away again. */
export type Trial = { readonly port: FilePort; readonly folder: string; readonly undo: () => void }

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What every FilePort promises, whatever it stands on. */
export const describeFilePort = (name: string, open: () => Trial): void => {
  describe(`file port: ${name}`, () => {
    let trial: Trial
    beforeEach(() => {
      trial = open()
    })
    afterEach(() => trial.undo())

    const at = (...parts: string[]): string => join(trial.folder, ...parts)

    const write = (path: string, text: string): void => {
      const file = trial.port.open(path, 'create')
      writeFully(trial.port, file, utf8(text), 0)
      trial.port.close(file)
    }

    const read = (path: string): string => textOf(readFile(trial.port, path))

    const expectCode = (act: () => unknown, code: string): void =>
      expect(act).toThrow(expect.objectContaining({ name: 'DiskError', code }))

    it('gives back what was written', () => {
      write(at('a'), '值守簿')
      expect(read(at('a'))).toBe('值守簿')
    })

    it('creates a file only where none is', () => {
      write(at('a'), 'first')
      expectCode(() => trial.port.open(at('a'), 'create'), 'EEXIST')
      expect(read(at('a'))).toBe('first')
    })

    it('opens for reading or updating only what exists', () => {
      expectCode(() => trial.port.open(at('none'), 'read'), 'ENOENT')
      expectCode(() => trial.port.open(at('none'), 'update'), 'ENOENT')
      expectCode(() => trial.port.open(at('none', 'deeper'), 'create'), 'ENOENT')
    })

    it('updates at a position and leaves the rest', () => {
      write(at('a'), '0123456789')
      const file = trial.port.open(at('a'), 'update')
      writeFully(trial.port, file, utf8('xyz'), 4)
      trial.port.close(file)
      expect(read(at('a'))).toBe('0123xyz789')
    })

    it('fills with zeros what was skipped over', () => {
      const file = trial.port.open(at('a'), 'create')
      writeFully(trial.port, file, utf8('z'), 1500)
      expect(readRange(trial.port, file, 0, 2000)).toEqual(Uint8Array.from([...new Array(1500).fill(0), 122]))
      trial.port.close(file)
    })

    it('reads a range, shorter only at the end', () => {
      write(at('a'), '0123456789')
      const file = trial.port.open(at('a'), 'read')
      expect(textOf(readRange(trial.port, file, 2, 3))).toBe('234')
      expect(textOf(readRange(trial.port, file, 8, 5))).toBe('89')
      expect(readRange(trial.port, file, 10, 5)).toHaveLength(0)
      trial.port.close(file)
    })

    it('reads into the middle of a buffer', () => {
      write(at('a'), 'abc')
      const file = trial.port.open(at('a'), 'read')
      const into = utf8('......')
      expect(trial.port.read(file, into, 2, 3, 0)).toBe(3)
      expect(textOf(into)).toBe('..abc.')
      trial.port.close(file)
    })

    it('refuses to write through a file opened for reading', () => {
      write(at('a'), 'abc')
      const file = trial.port.open(at('a'), 'read')
      expectCode(() => trial.port.write(file, utf8('x'), 0, 1, 0), 'EBADF')
      trial.port.close(file)
    })

    it('knows nothing of a file after it was closed', () => {
      write(at('a'), 'abc')
      const file = trial.port.open(at('a'), 'update')
      trial.port.close(file)
      expectCode(() => trial.port.write(file, utf8('x'), 0, 1, 0), 'EBADF')
    })

    it('truncates, and a later gap is zeros again', () => {
      write(at('a'), 'x'.repeat(3000))
      const file = trial.port.open(at('a'), 'update')
      trial.port.truncate(file, 700)
      expect(trial.port.statOpen(file).size).toBe(700)
      trial.port.truncate(file, 1400)
      const content = readRange(trial.port, file, 0, 1400)
      expect(textOf(content.subarray(0, 700))).toBe('x'.repeat(700))
      expect(content.subarray(700).every(byte => byte === 0)).toBe(true)
      trial.port.close(file)
    })

    it('tells size, kind and rights', () => {
      write(at('a'), 'abc')
      trial.port.makeFolder(at('f', 'g'))
      expect(trial.port.stat(at('a'))).toMatchObject({ size: 3, isFolder: false, mode: 0o600 })
      expect(trial.port.stat(at('f'))).toMatchObject({ isFolder: true, mode: 0o700 })
      expect(trial.port.stat(at('f', 'g'))).toMatchObject({ isFolder: true, mode: 0o700 })
    })

    it('finds nothing where nothing is', () => {
      expect(trial.port.stat(at('none'))).toBeUndefined()
      expect(trial.port.stat(at('none', 'deeper'))).toBeUndefined()
      expect(trial.port.list(at('none'))).toEqual([])
      write(at('a'), 'abc')
      expectCode(() => trial.port.stat(at('a', 'deeper')), 'ENOTDIR')
    })

    it('notices that a path no longer leads to the file that was opened', () => {
      write(at('a'), 'abc')
      const file = trial.port.open(at('a'), 'update')
      expect(trial.port.stat(at('a'))?.identity).toBe(trial.port.statOpen(file).identity)
      trial.port.rename(at('a'), at('b'))
      write(at('a'), 'abc')
      expect(trial.port.stat(at('a'))?.identity).not.toBe(trial.port.statOpen(file).identity)
      expect(trial.port.stat(at('b'))?.identity).toBe(trial.port.statOpen(file).identity)
      trial.port.close(file)
    })

    it('lists names in order', () => {
      for (const name of ['b', 'a', 'c']) write(at(name), name)
      trial.port.makeFolder(at('aa'))
      expect(trial.port.list(trial.folder)).toEqual(['a', 'aa', 'b', 'c'])
      expectCode(() => trial.port.list(at('a')), 'ENOTDIR')
    })

    it('makes a folder that stands already without complaint, but not over a file', () => {
      trial.port.makeFolder(at('f'))
      trial.port.makeFolder(at('f'))
      write(at('f', 'a'), 'abc')
      expect(read(at('f', 'a'))).toBe('abc')
      expectCode(() => trial.port.makeFolder(at('f', 'a')), 'EEXIST')
    })

    it('renames over an existing file', () => {
      write(at('a'), 'new')
      write(at('b'), 'old')
      trial.port.rename(at('a'), at('b'))
      expect(trial.port.list(trial.folder)).toEqual(['b'])
      expect(read(at('b'))).toBe('new')
    })

    it('renames a folder with all it holds, but not over a full one', () => {
      trial.port.makeFolder(at('f', 'g'))
      write(at('f', 'g', 'a'), 'abc')
      trial.port.rename(at('f'), at('h'))
      expect(read(at('h', 'g', 'a'))).toBe('abc')
      trial.port.makeFolder(at('i'))
      expectCode(() => trial.port.rename(at('i'), at('h')), 'ENOTEMPTY')
      expectCode(() => trial.port.rename(at('none'), at('x')), 'ENOENT')
    })

    it('removes a file, and an open one can still be read', () => {
      write(at('a'), 'abc')
      const file = trial.port.open(at('a'), 'read')
      trial.port.remove(at('a'))
      expect(trial.port.list(trial.folder)).toEqual([])
      expect(textOf(readRange(trial.port, file, 0, 3))).toBe('abc')
      trial.port.close(file)
      expectCode(() => trial.port.remove(at('a')), 'ENOENT')
    })

    it('removes an empty folder, and no other', () => {
      trial.port.makeFolder(at('f'))
      write(at('f', 'a'), 'abc')
      expectCode(() => trial.port.removeFolder(at('f')), 'ENOTEMPTY')
      expectCode(() => trial.port.removeFolder(at('f', 'a')), 'ENOTDIR')
      trial.port.remove(at('f', 'a'))
      trial.port.removeFolder(at('f'))
      expect(trial.port.list(trial.folder)).toEqual([])
      expectCode(() => trial.port.removeFolder(at('f')), 'ENOENT')
    })

    it('syncs files and folders, and says where there is nothing to sync', () => {
      const file = trial.port.open(at('a'), 'create')
      trial.port.syncData(file)
      trial.port.close(file)
      trial.port.syncFolder(trial.folder)
      expectCode(() => trial.port.syncFolder(at('none')), 'ENOENT')
    })

    it('tells the free space and the real path', () => {
      expect(trial.port.freeBytes(trial.folder)).toBeGreaterThan(0)
      trial.port.makeFolder(at('f'))
      expect(trial.port.realPath(at('f', '..', 'f'))).toBe(at('f'))
      expectCode(() => trial.port.realPath(at('none')), 'ENOENT')
    })

    it('replaces a small file and leaves no temporary beside it', () => {
      replaceFile(trial.port, at('a'), utf8('one'))
      replaceFile(trial.port, at('a'), utf8('two'))
      expect(read(at('a'))).toBe('two')
      expect(trial.port.list(trial.folder)).toEqual(['a'])
      expect(trial.port.stat(at('a'))?.mode).toBe(0o600)
    })

    it('passes over the temporary of an earlier crash, and sweeps it', () => {
      write(at('.a.0.tmp'), 'left over')
      write(at('a.tmp'), 'not ours')
      replaceFile(trial.port, at('a'), utf8('one'))
      expect(trial.port.list(trial.folder)).toEqual(['.a.0.tmp', 'a', 'a.tmp'])
      sweepTemporaries(trial.port, trial.folder)
      expect(trial.port.list(trial.folder)).toEqual(['a', 'a.tmp'])
    })
  })
}
