import { refuse } from '../shared/kernel/decision.ts'
import type { CliIo } from './cli/cli-io.ts'
import { CliFailure, failureLine } from './cli/failure.ts'
import { createOutput } from './cli/output.ts'
import { verbNamed } from './cli/verbs.ts'
import { dataFolder } from './data-folder.ts'
import { type Clock, clockFrom } from './ports.ts'

/** The same book without a window, on plain Node (format.md §8). @returns the exit code. */
const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  try {
    return await verbNamed(name).run(args, openIo())
  } catch (cause) {
    say(`${failureLine(cause)}\n`)
    return 1
  }
}

const say = (text: string): void => {
  process.stderr.write(text)
}

const openIo = (): CliIo => ({
  stdin: process.stdin,
  out: createOutput(process.stdout),
  say,
  folder: dataFolder(),
  clock: namedClock(),
  password: taken('WATCHBOOK_PASSWORD'),
  recoveryKey: taken('WATCHBOOK_RECOVERY_KEY'),
})

const namedClock = (): Clock => {
  const clock = clockFrom(process.env.WATCHBOOK_CLOCK)
  if (!clock)
    throw new CliFailure(
      refuse('cli.usage', { problem: 'WATCHBOOK_CLOCK 不是 ISO 时间', usage: '2026-10-20T10:00:00Z' }),
    )
  return clock
}

/** Programs that are started later inherit the environment; they have no business with it. */
const taken = (name: string): string | undefined => {
  const secret = process.env[name]
  delete process.env[name]
  return secret
}

void main(process.argv.slice(2)).then(code => {
  process.exitCode = code
})
