import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { createSessions } from '../accounts/sessions.ts'
import type { Book } from '../book.ts'
import { createDesk } from '../door/desk.ts'
import { systemRandom } from '../ports.ts'
import { askPassword } from './ask-password.ts'
import type { CliIo } from './cli-io.ts'
import { CliFailure, failureLine } from './failure.ts'

/** A signed-in caller at the desk, with the very checks that a window's calls go through. */
export type Seat = {
  readonly call: (name: unknown, input: unknown, id?: string) => Promise<Answer>
}

/** What the desk answers: accepted commands have a position, queries their answer. */
export type Answer = { readonly ok: true; readonly [part: string]: unknown } | Refusal

export type SignInWish = { readonly account: string; readonly confirmClock: boolean }

const windowId = 0

/** @returns the refusal where the sign-in is refused. Throws CliFailure where no password is to be had. */
export const takeSeat = async (book: Book, io: CliIo, wish: SignInWish): Promise<Seat | Refusal> => {
  const desk = createDesk({ book, sessions: createSessions(io.clock, systemRandom), onBreakdown: tell(io) })
  const call: Seat['call'] = async (name, input, id) => {
    const text = JSON.stringify(input)
    const answer = await desk.call({ windowId, name, text, options: id === undefined ? undefined : { id } })
    return isAnswer(answer) ? answer : refuse('door.broken-down')
  }
  const { account, confirmClock } = wish
  const password = await passwordFor(io)
  const answer = await call('session.sign-in', { account, password, ...(confirmClock && { confirmClock }) })
  return answer.ok ? { call } : answer
}

const tell =
  ({ say }: CliIo) =>
  (cause: unknown): void =>
    say(`${failureLine(cause)}\n`)

const passwordFor = async ({ password, stdin, say }: CliIo): Promise<string> => {
  const given = password ?? (stdin.isTTY ? await askPassword(stdin, say) : undefined)
  if (given === undefined || given === '') throw new CliFailure(refuse('cli.password-missing'))
  return given
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'ok' in answer
