import type { ReadStream } from 'node:tty'
import type { Clock } from '../ports.ts'
import type { Output } from './output.ts'

/** What a verb may use of the process. */
export type CliIo = {
  readonly stdin: ReadStream
  readonly out: Output
  /** Progress and complaints, on standard error. */
  readonly say: (text: string) => void
  readonly folder: string
  readonly clock: Clock
  /** From the environment, which forgets it before any other program is started. */
  readonly password: string | undefined
  /** The private half from the recovery sheet, taken out of the environment too. */
  readonly recoveryKey: string | undefined
}

/** @returns the exit code. Throws CliFailure. */
export type Verb = {
  readonly usage: string
  readonly run: (args: readonly string[], io: CliIo) => Promise<number>
}
