import { contract, isCallName } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { withRule } from '../../shared/refusals.ts'
import type { CliIo, Verb } from './cli-io.ts'
import { readArguments, wrong } from './read-arguments.ts'
import { type Answer, takeSeat } from './seat.ts'
import { withExistingBook } from './with-book.ts'

const usage = 'query NAME [JSON] --as NAME [--confirm-clock]'
const options = { as: { type: 'string' }, 'confirm-clock': { type: 'boolean' } } as const

/** One question, one answer; a refusal is an answer too, with exit code 1. */
export const queryVerb: Verb = {
  usage,
  run: async (args, io) => {
    const { values, positionals } = readArguments(args, options, { usage, positionals: 2 })
    const [name, text = '{}'] = positionals
    if (name === undefined) throw wrong('没有查询的名称', usage)
    if (values.as === undefined) throw wrong('没有写明 --as', usage)
    const wish = { account: values.as, confirmClock: values['confirm-clock'] === true }
    const answer = await withExistingBook(io, async book => {
      const seat = await takeSeat(book, io, wish)
      return 'call' in seat ? ask(seat.call, name, text) : seat
    })
    return say(io, answer)
  },
}

/** Text that is no JSON is given on as no input: the desk looks at the roles before it says so. */
const ask = async (call: (name: string, input: unknown) => Promise<Answer>, name: string, text: string) =>
  isQuery(name) ? call(name, parsed(text)) : withRule(refuse('door.unknown-request'))

/** A command given to `query` would be an act without its line on standard input. */
const isQuery = (name: string): boolean => isCallName(name) && contract[name].kind === 'query'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const say = async ({ out }: CliIo, answer: Answer): Promise<number> => {
  await out.line(JSON.stringify(answer.ok ? answer.answer : refusalOf(answer)))
  return answer.ok ? 0 : 1
}

const refusalOf = ({ ok, code, rule, params }: Refusal): Refusal => ({
  ok,
  code,
  ...(rule !== undefined && { rule }),
  ...(params !== undefined && { params }),
})
