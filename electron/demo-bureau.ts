import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DemoStanding } from '../shared/station/contract.ts'
import type { DemoBureau } from './book-ports.ts'
import { type DemoAccounts, readDemoAccounts } from './demo/demo-accounts.ts'
import type { DemoMessage } from './demo/demo-worker.ts'
import type { FilePort } from './disk/file-port.ts'
import type { Clock } from './ports.ts'

export type DemoBureauPorts = {
  readonly port: FilePort
  readonly clock: Clock
  /** Folder of the book beside which it stands. */
  readonly beside: string
  readonly goOver: (folder: string) => Promise<boolean>
  readonly onBreakdown: (cause: unknown) => void
}

/** Days that it has lived through when somebody first looks at it. */
const days = 30

/**
 * In a folder beside the book's, with the computer's own clock: it ends at the moment at which it is made. Not the folder
 * of `npm start -- --demo`, whose clock stands at a moment of its own.
 */
export const createDemoBureau = (ports: DemoBureauPorts): DemoBureau => {
  const { port, clock, beside, goOver, onBreakdown } = ports
  const folder = `${beside}-trial`
  let running: Extract<DemoStanding, { state: 'making' | 'none' | 'failed' }> = { state: 'none' }

  const failed = (cause: unknown): void => {
    onBreakdown(cause)
    running = { state: 'failed' }
  }
  const standing = (): DemoStanding =>
    running.state === 'none' ? asMade(readDemoAccounts(port, folder)) : running

  return {
    standing,
    make: () => {
      if (running.state === 'making' || standing().state === 'ready') return
      running = { state: 'making', done: 0, days }
      makeBeside({ folder, until: clock.now(), days }, done => {
        running = { state: 'making', done, days }
      }).then(() => {
        running = { state: 'none' }
      }, failed)
    },
    open: () => {
      if (standing().state !== 'ready') return
      goOver(folder).then(isOpen => {
        if (!isOpen) running = { state: 'failed' }
      }, failed)
    },
  }
}

const asMade = (made: DemoAccounts | undefined): DemoStanding =>
  made ? { state: 'ready', ...made } : { state: 'none' }

type DemoWork = { readonly folder: string; readonly until: string; readonly days: number }

/** In a thread of its own, so that the window goes on meanwhile. The worker's bundle lies beside ours. */
const makeBeside = (work: DemoWork, onDay: (done: number) => void): Promise<void> =>
  new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'demo-worker.cjs'), { workerData: work })
    worker.on('message', ({ day }: DemoMessage) => onDay(day))
    worker.once('error', fail)
    worker.once('exit', code => (code === 0 ? done() : fail(new Error(`demo ended with ${code}`))))
  })
