import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { realDisk } from '../disk/real-disk.ts'
import { makeDemoFolder } from './make-demo-folder.ts'

/** How many days are simulated so far. The worker's end is the work's; a breakdown ends it with an `error`. */
export type DemoMessage = { readonly day: number }

const { folder, until, days } = z
  .object({ folder: z.string(), until: z.string(), days: z.int().positive() })
  .parse(workerData)

void makeDemoFolder(realDisk, folder, { days, seed: '1', until }, day => {
  const message: DemoMessage = { day }
  parentPort?.postMessage(message)
})
