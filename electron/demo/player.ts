import type { CommandAnswer, CommandName, InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { assertNever } from '../../shared/kernel/event.ts'
import type { Desk } from '../door/desk.ts'
import { type ManualClock, newCommandId, type Random } from '../ports.ts'
import type { Act, Seat } from './chair.ts'
import type { actNames } from './deed.ts'
import type { Dice } from './dice.ts'
import { createGatePlayer } from './gate/gate-player.ts'
import { createIncidentPlayer } from './incident/incident-player.ts'
import type { Numbers } from './numbers.ts'
import { playRelief, type ReliefPorts } from './relief-player.ts'

/** The story asked for something that the program refuses: a fault of the story. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused'
  constructor(command: string, code: string) {
    super(`${command}: ${code}`)
  }
}

/** Sits at the desk of a book like a window: everything it does goes through the checks that a person's acts go through. */
export type Player = {
  /** Waits until then, at least a moment. */
  readonly waitUntil: (at: number) => void
  /** Throws DemoRefused. */
  readonly call: <N extends CommandName>(name: N, input: InputOf<N>) => Promise<void>
  /** One act of the story, by people who all have the one password. Throws DemoRefused. */
  readonly play: (act: Act) => Promise<void>
}

export type PlayerPorts = {
  readonly desk: Desk
  readonly clock: ManualClock
  /** For command ids. */
  readonly random: Random
  readonly dice: Dice
  readonly password: string
  readonly numbers: Numbers
}

type DoneTo = Act & { readonly does: (typeof actNames)[number] }

const windows: { readonly [S in Seat]: number } = { 'duty-room': 1, gatehouse: 2 }

export const createPlayer = ({ desk, clock, random, dice, password, numbers }: PlayerPorts): Player => {
  const written = new Map<number, { readonly itemId: string; readonly revision: number }>()

  /** Where the act that is played is done. */
  let windowId = windows['duty-room']

  const send = async (name: CommandName, input: unknown): Promise<CommandAnswer> => {
    const options = { id: newCommandId(random) }
    const answer = await desk.call({ windowId, name, text: JSON.stringify(input), options })
    if (!isAnswer(answer)) throw new DemoRefused(name, 'no answer')
    return answer
  }
  const call = async <N extends CommandName>(name: N, input: InputOf<N>): Promise<string | undefined> => {
    const answer = await send(name, input)
    if (!answer.ok) throw new DemoRefused(name, answer.code)
    return answer.itemId
  }

  const record = async ({ entry, input }: Act & { readonly does: 'record' }): Promise<void> => {
    const itemId = await call('duty-log.record', input)
    if (itemId !== undefined) written.set(entry, { itemId, revision: 1 })
  }
  const correct = async ({ entry, input }: Act & { readonly does: 'correct' }): Promise<void> => {
    const { itemId, revision } = written.get(entry) ?? { itemId: '', revision: 1 }
    await call('duty-log.correct', { ...input, itemId, revision })
    written.set(entry, { itemId, revision: revision + 1 })
  }
  const must = async (name: CommandName, input: unknown): Promise<void> => {
    const answer = await send(name, input)
    if (!answer.ok) throw new DemoRefused(name, answer.code)
  }
  const doTo = (deed: DoneTo): Promise<void> => {
    const itemId = written.get(deed.entry)?.itemId
    const original = deed.of === undefined ? {} : { of: written.get(deed.of)?.itemId }
    return must(`duty-log.${deed.does}`, { ...numbers.ofRecipients(deed), itemId, ...original })
  }
  const mistype = (account: string): Promise<CommandAnswer> =>
    send('session.sign-in', { account, password: password.slice(0, -1) })

  const waitUntil = (at: number): void => {
    const now = Date.parse(clock.now())
    clock.advance(Math.max(at - now, 400) + dice.number(1000))
  }
  const reliefPorts: ReliefPorts = {
    standing: async post => {
      const answer = await desk.call({
        windowId,
        name: 'handover.standing',
        text: JSON.stringify({ post }),
        options: {},
      })
      if (!isStanding(answer)) throw new DemoRefused('handover.standing', 'no answer')
      return answer.answer
    },
    call,
    pause: () => waitUntil(0),
  }

  const ports = {
    must: async (name: CommandName, input: unknown) => {
      const answer = await send(name, input)
      if (!answer.ok) throw new DemoRefused(name, answer.code)
      return answer
    },
    ask: async <N extends QueryName>(name: N, input: unknown): Promise<QueryAnswers[N]> => {
      const answer = await desk.call({ windowId, name, text: JSON.stringify(input), options: {} })
      if (!isAnswered(answer)) throw new DemoRefused(name, 'no answer')
      return answer.answer as never
    },
  }
  const incident = createIncidentPlayer(ports)
  const gate = createGatePlayer({ ...ports, numbers, pause: () => waitUntil(0) })

  return {
    waitUntil,
    call: async (name, input) => void (await call(name, input)),
    play: async act => {
      windowId = windows[act.seat]
      switch (act.does) {
        case 'record':
          return record(act)
        case 'correct':
          return correct(act)
        case 'handle':
        case 'attempt':
        case 'close':
        case 'reopen':
        case 'follow-up':
        case 'strike':
        case 'mark-duplicate':
        case 'forward':
        case 'acknowledge':
        case 'acknowledge-on-paper':
        case 'look':
          return doTo(act)
        case 'keep':
          return must(act.what.name, numbers.of(act.what))
        case 'report-nil':
          return void (await call('duty-log.report-nil', act.input))
        case 'sign-in':
          return void (await call('session.sign-in', { account: act.who, password }))
        case 'mistype':
          return void (await mistype(act.who))
        case 'lock':
          return void (await call('session.lock', { reason: act.reason }))
        case 'sign-out':
          return void (await call('session.sign-out', {}))
        case 'take-first':
        case 'hand-over':
        case 'take-over':
          return playRelief(act, reliefPorts)
        case 'gate':
          return gate(act.what)
        case 'incident':
          return incident(act.incident, act.what)
        case 'read':
          return
        default:
          return assertNever(act)
      }
    },
  }
}

const isAnswer = (answer: unknown): answer is CommandAnswer =>
  typeof answer === 'object' && answer !== null && 'ok' in answer

const isAnswered = (answer: unknown): answer is { readonly answer: unknown } =>
  typeof answer === 'object' && answer !== null && 'answer' in answer

const isStanding = (answer: unknown): answer is { readonly answer: QueryAnswers['handover.standing'] } =>
  typeof answer === 'object' && answer !== null && 'answer' in answer
