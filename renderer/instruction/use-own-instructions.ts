import type { OpenInstruction } from '../../shared/instruction/index.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'

/** Whether somebody still has a part to carry out. */
export const isWaitingFor =
  (staffId: string | undefined) =>
  ({ people }: OpenInstruction): boolean =>
    staffId !== undefined && people.some(person => person.staffId === staffId && person.outcome !== 'done')

/** How many instructions this account's person still has a part in. */
export const useOwnInstructions = (): number => {
  const session = useSession()
  const isEnabled = session.staffId !== undefined && mayUse(session, 'instruction.open')
  const open = useAsk('instruction.open', {}, { isEnabled }).data ?? []
  return open.filter(isWaitingFor(session.staffId)).length
}
