import { realDisk } from '../disk/real-disk.ts'
import { serveThread } from '../serve-thread.ts'
import { createWordsScan } from './words-scan.ts'

serveThread(createWordsScan(realDisk))
