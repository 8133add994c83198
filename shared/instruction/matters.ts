import type { InstructionMatter } from '../alarm/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { namesInWords } from './in-words.ts'
import { openStageOf, outstanding, toConvey } from './person.ts'
import type { InstructionState, LiveInstruction } from './state.ts'

type Around = Frozen<{ instructions: InstructionState }>

/** Who is still to be told (§8.5), and what is not carried out; only these acts themselves end it. */
export const instructionMatters = ({ instructions }: Around): readonly InstructionMatter[] =>
  Object.entries(instructions.open).flatMap(([itemId, live]) => mattersOf(itemId, live))

const mattersOf = (itemId: string, live: Frozen<LiveInstruction>): readonly InstructionMatter[] => {
  const { what, people, conveySince, conveyBy, dueSince, dueAt } = live
  if (openStageOf(people) === 'reported') return []
  const waiting = toConvey(people)
  const of = { instructionId: itemId, rule: 'unit' }
  return [
    ...(waiting.length === 0
      ? []
      : [
          {
            ...of,
            key: `instruction-convey:${itemId}`,
            clock: 'convey' as const,
            startedAt: conveySince,
            dueAt: conveyBy,
            what: `批示待传达${namesInWords(waiting)}：${what}`,
          },
        ]),
    ...(dueAt === undefined
      ? []
      : [
          {
            ...of,
            key: `instruction:${itemId}`,
            clock: 'due' as const,
            startedAt: dueSince,
            dueAt,
            what: `批示待${namesInWords(outstanding(people))}落实：${what}`,
          },
        ]),
  ]
}
