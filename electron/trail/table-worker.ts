import { realDisk } from '../disk/real-disk.ts'
import { serveThread } from '../serve-thread.ts'
import { createTableFile } from './table-file.ts'

serveThread(createTableFile(realDisk))
