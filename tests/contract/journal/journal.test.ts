import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { describeJournal } from './describe-journal.ts'
import type { Trial } from './trial-book.ts'

const nothingToUndo = (): void => undefined

const onRealDisk = (): Trial => {
  const folder = mkdtempSync(join(tmpdir(), 'watchbook-journal-'))
  return { port: realDisk, folder, undo: () => rmSync(folder, { recursive: true }) }
}

const onModelDisk = (): Trial => {
  const port = createFaultDisk()
  port.makeFolder('/book')
  return { port, folder: '/book', undo: nothingToUndo }
}

/** Each write takes one byte at first: what a nearly full disk or a signal may do. */
const onShortWrites = (): Trial => {
  const { port: inner, ...trial } = onModelDisk()
  const port = createFaultPort(inner)
  return {
    ...trial,
    port: {
      ...port,
      write: (file, from, offset, length, at) => port.write(file, from, offset, Math.ceil(length / 3), at),
    },
  }
}

describeJournal('real disk', onRealDisk)
describeJournal('model disk', onModelDisk)
describeJournal('disk of short writes', onShortWrites)
