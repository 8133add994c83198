import { join } from 'node:path'
import { createThread } from '../thread.ts'
import type { TablePort } from './table-file.ts'

/** A thread of its own: what is written to a slow place holds nobody up. */
export const createTableBeside = (bundle = join(import.meta.dirname, 'table-worker.cjs')): TablePort =>
  createThread(bundle)
