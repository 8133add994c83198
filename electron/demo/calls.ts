import type { Elements } from '../../shared/duty-log/element-fields.ts'
import type { Call } from './call.ts'
import { offices, resident } from './contacts.ts'
import { createDeck } from './deck.ts'
import type { Dice } from './dice.ts'
import { officeCalls } from './office-calls.ts'
import { filled } from './places.ts'
import { residentCalls } from './resident-calls.ts'

export type ToldCall = {
  readonly text: string
  readonly elements: Elements
  readonly outcome: string | undefined
  readonly isByResident: boolean
}

/** One call after the other, each with whoever called. */
export type CallTeller = (dice: Dice, isNight: boolean) => ToldCall

export const createCallTeller = (dice: Dice): CallTeller => {
  const byDay = createDeck(dice, calls)
  const byNight = createDeck(dice, nightCalls)
  return (own, isNight) => told(own, isNight ? byNight() : byDay())
}

const told = (dice: Dice, call: Call): ToldCall => {
  const { unit, person, phone } = call.from === 'resident' ? resident(dice) : offices[call.from]
  const fill = filled(dice)
  const { direction } = call
  const said = { answer: fill(call.answer), result: fill(call.result) }
  return {
    text: fill(call.text),
    elements: { direction, unit, person, phone, ...said },
    outcome: call.outcome === undefined ? undefined : fill(call.outcome),
    isByResident: call.from === 'resident',
  }
}

const calls: readonly [Call, ...Call[]] = [...residentCalls, ...officeCalls]
const [first, ...others] = calls.filter(call => call.atNight)
const nightCalls: readonly [Call, ...Call[]] = first ? [first, ...others] : calls
