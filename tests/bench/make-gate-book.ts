import { newCommandId } from '../../electron/ports.ts'
import { effectiveRoles } from '../../shared/kernel/roles.ts'
import { people } from '../e2e/desk/people.ts'
import { type Act, createGateDuty } from './bench-gate.ts'
import type { GateShape } from './gate-shape.ts'
import { fillBook } from './make-book.ts'

const roles = effectiveRoles(['office', 'gatekeeper'])

/**
 * The book of such a gate: written by the program's own commands, each with what it seals, only that nothing is synced
 * before the end. Some are inside when it ends.
 */
export const makeGateBook = (
  folder: string,
  shape: GateShape,
  until: number,
  onProgress: (share: number) => void,
): Promise<void> =>
  fillBook(folder, { until, steps: shape.visits + shape.passages, onProgress }, ({ book, random }) => {
    const act: Act = (name, input) => {
      const id = newCommandId(random)
      const answer = book.commit({ name, input, actor: people.office.account, roles, id })
      if (!answer.ok) throw new Error(`${name} refused: ${answer.code}`)
      return answer.itemId ?? ''
    }
    return createGateDuty(shape, act, () => book.ledger.state)
  })
