import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { describeFilePort } from './describe-file-port.ts'

describeFilePort('FaultPort without a fault', () => {
  const port = createFaultPort(createFaultDisk())
  port.makeFolder('/book')
  return { port, folder: '/book', undo: () => undefined }
})
