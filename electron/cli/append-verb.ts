import { z } from 'zod'
import { contract, isCallName } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { commandId } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { withRule } from '../../shared/refusals.ts'
import { answerLine } from './answer-line.ts'
import type { CliIo, Verb } from './cli-io.ts'
import { CliFailure } from './failure.ts'
import { type InputLine, inputLines } from './input-lines.ts'
import { readArguments, wrong } from './read-arguments.ts'
import { type Answer, type Seat, takeSeat } from './seat.ts'
import { withExistingBook } from './with-book.ts'

const usage = 'append --as NAME [--confirm-clock]'
const options = { as: { type: 'string' }, 'confirm-clock': { type: 'boolean' } } as const

/** The input of a command may be a megabyte; around it stand its name and its id. */
const mostLineBytes = 1_001_000

/** One command a line from standard input, one answer a line to standard output, each after its command is on the disk. */
export const appendVerb: Verb = {
  usage,
  run: async (args, io) => {
    const { values } = readArguments(args, options, { usage, positionals: 0 })
    if (values.as === undefined) throw wrong('没有写明 --as', usage)
    const wish = { account: values.as, confirmClock: values['confirm-clock'] === true }
    await withExistingBook(io, async book => {
      const seat = await takeSeat(book, io, wish)
      if (!('call' in seat)) throw new CliFailure(seat)
      await answerEach(seat, io)
    })
    return 0
  },
}

/** One after the other: the next line is read only when the reader of the answers has taken this one's. */
const answerEach = async (seat: Seat, { stdin, out }: CliIo): Promise<void> => {
  for await (const line of inputLines(stdin, mostLineBytes)) {
    await out.line(answerLine(await answerTo(seat, line)))
    if (out.isGone()) return
  }
}

const answerTo = async ({ call }: Seat, line: InputLine): Promise<Answer> => {
  if (line.kind === 'too-long') return refuse('cli.line-too-long')
  if (line.kind === 'not-utf-8') return malformed('不是 UTF-8')
  const act = actIn(line.text)
  if ('ok' in act) return act
  return isCommand(act.command)
    ? call(act.command, act.input, act.id)
    : withRule(refuse('door.unknown-request'))
}

const actShape = z.strictObject({ command: z.string(), input: z.unknown(), id: commandId.optional() })
type Act = z.infer<typeof actShape>

const actIn = (text: string): Act | Refusal => {
  const value = parsed(text)
  if (value === undefined) return malformed('不是 JSON')
  const act = actShape.safeParse(value)
  return act.success ? act.data : malformed('形式不对')
}

const malformed = (problem: string): Refusal => refuse('cli.malformed', { problem })

/** Sessions are the CLI's own: who appends has signed in already. */
const isCommand = (name: string): boolean =>
  isCallName(name) && contract[name].kind === 'command' && contract[name].feature !== 'session'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
