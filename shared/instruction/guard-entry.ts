import { type Decision, refuse } from '../kernel/decision.ts'
import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { InstructionContext } from './whether.ts'

type OfEntry = { readonly itemId: string }

/**
 * An entry that is tracked as an instruction is corrected, ended and withdrawn there, by a leader's word: whoever struck
 * or closed it in the log would end it silently, and a deadline of the log would ring twice.
 */
export const unlessTracked =
  <A, I extends OfEntry, C extends InstructionContext>(
    decide: (around: A, input: I, context: C) => Decision,
  ) =>
  (around: A, input: I, context: C): Decision<Event> => {
    const isTracked =
      context.items.get(input.itemId)?.type === 'instruction' &&
      context.instructionOf(input.itemId) !== undefined
    return isTracked
      ? refuse('instruction.tracked-there', { number: shownNumber(input.itemId) })
      : decide(around, input, context)
  }
