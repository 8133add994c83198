import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { describeFilePort } from './describe-file-port.ts'

describeFilePort('FaultDisk', () => {
  const port = createFaultDisk()
  port.makeFolder('/book')
  return { port, folder: '/book', undo: () => undefined }
})

describeFilePort('FaultDisk after a crash', () => {
  const before = createFaultDisk()
  before.makeFolder('/book')
  before.syncFolder('/')
  return { port: before.crash(1), folder: '/book', undo: () => undefined }
})
