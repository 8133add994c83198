import { join } from 'node:path'
import { createThread } from '../thread.ts'
import type { ScanPort } from './scan-ask.ts'

/** Looks through the files in a thread of its own, so that the window goes on meanwhile. */
export const createScanBeside = (bundle = join(import.meta.dirname, 'search-worker.cjs')): ScanPort =>
  createThread(bundle)
