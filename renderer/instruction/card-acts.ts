import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { toConvey } from '../../shared/instruction/index.ts'
import { instructionTable } from '../../shared/instruction/stages.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { mayUse } from '../app/session.tsx'

export type CardAct =
  | 'receive'
  | 'reportOwn'
  | 'convey'
  | 'report'
  | 'end'
  | 'decide'
  | 'correct'
  | 'withdraw'

/** What this account may do with it as it stands, what is next first; main decides again. */
export const cardActs = (
  { stage, people }: Pick<ShownInstruction, 'stage' | 'people'>,
  session: Pick<CurrentSession, 'roles' | 'staffId'>,
): readonly CardAct[] => {
  const takes = (act: keyof (typeof instructionTable)['open']) =>
    instructionTable[stage][act].no === undefined
  const mine = people.find(({ staffId }) => staffId === session.staffId)
  const may: { readonly [A in CardAct]: boolean } = {
    receive: mine !== undefined && mine.conveyed !== 'yes' && takes('convey'),
    reportOwn: mine !== undefined && takes('report'),
    end: takes('end') && mayUse(session, 'instruction.end'),
    convey: takes('convey') && toConvey(people).length > 0 && mayUse(session, 'instruction.convey'),
    report: takes('report') && mayUse(session, 'instruction.report'),
    decide: takes('decide') && !takes('end') && mayUse(session, 'instruction.end'),
    correct: takes('correct') && mayUse(session, 'instruction.correct'),
    withdraw: takes('withdraw') && mayUse(session, 'instruction.withdraw'),
  }
  return inOrder.filter(act => may[act])
}

const inOrder: readonly CardAct[] = [
  'receive',
  'reportOwn',
  'end',
  'convey',
  'report',
  'decide',
  'correct',
  'withdraw',
]
