import { namesInWords, openInstructions } from '../instruction/index.ts'
import type { BoardList, InstructionItem } from './contract.ts'
import type { BoardSight } from './sight.ts'

/** What nobody has ended, the nearest deadline first. */
export const instructionsOf = ({ state }: BoardSight, mostListed: number): BoardList<InstructionItem> => {
  const all = openInstructions(state.instructions)
  const items = all
    .slice(0, mostListed)
    .map(({ people, stage, itemId, what, instructor, givenAt, dueAt }) => ({
      itemId,
      what,
      instructor,
      givenAt,
      ...(dueAt !== undefined && { dueAt }),
      to: namesInWords(people),
      isReported: stage === 'reported',
    }))
  return { total: all.length, items }
}
