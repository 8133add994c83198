import { type CallTeller, createCallTeller } from './calls.ts'
import type { Dice } from './dice.ts'
import { createMatterTeller, type MatterTeller } from './matters.ts'
import { createNoticeTeller, type NoticeTeller } from './weather.ts'

/** They go on from day to day, so that nothing comes again too soon. */
export type Tellers = {
  readonly call: CallTeller
  readonly matter: MatterTeller
  readonly notice: NoticeTeller
}

export const createTellers = (dice: Dice): Tellers => ({
  call: createCallTeller(dice.apart('calls')),
  matter: createMatterTeller(dice.apart('matters')),
  notice: createNoticeTeller(dice.apart('notices')),
})
