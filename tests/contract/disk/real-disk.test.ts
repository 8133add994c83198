import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { describeFilePort } from './describe-file-port.ts'

describeFilePort('real disk', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watchbook-disk-')))
  return { port: realDisk, folder, undo: () => rmSync(folder, { recursive: true }) }
})
