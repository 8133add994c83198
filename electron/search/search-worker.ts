import { performance } from 'node:perf_hooks'
import { realDisk } from '../disk/real-disk.ts'
import { serveThread } from '../serve-thread.ts'
import { createScanner } from './scan.ts'

serveThread(createScanner(realDisk, () => performance.now()))
