import { join } from 'node:path'
import { createThread } from '../thread.ts'
import type { WordsPort } from './words-ask.ts'

/** A thread of its own: the search of all history goes on beside it. */
export const createWordsBeside = (bundle = join(import.meta.dirname, 'words-worker.cjs')): WordsPort =>
  createThread(bundle)
