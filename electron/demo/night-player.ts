import type { CommandAnswer, CommandName, InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import type { NightAct } from './night-act.ts'
import type { Numbers } from './numbers.ts'

type NightPlayerPorts = {
  readonly must: (name: CommandName, input: unknown) => Promise<CommandAnswer>
  readonly ask: <N extends QueryName>(name: N, input: InputOf<N>) => Promise<QueryAnswers[N]>
  readonly numbers: Pick<Numbers, 'ofPerson'>
}

/** Plays what is done about the leader on duty and his instructions; numbers of the book in the place of names. */
export const createNightPlayer = ({ must, ask, numbers }: NightPlayerPorts) => {
  const given = new Map<string, string>()
  const idOf = (name: string): string => numbers.ofPerson(name) ?? ''
  const standing = async (key: string) => {
    const itemId = given.get(key) ?? ''
    const instruction = await ask('instruction.one', { itemId })
    return { itemId, seen: instruction?.seen ?? 0 }
  }
  const byTelephone = (leader: string) => ({ way: 'telephone', leader: { staffId: idOf(leader) } }) as const

  return async (act: NightAct): Promise<void> => {
    switch (act.act) {
      case 'state':
        return void (await must('contact-check.state', act.input))
      case 'check':
        return void (await must('contact-check.make', { result: act.result }))
      case 'give': {
        const { text, dueAt } = act
        const input = { word: byTelephone(act.leader), text, to: act.to.map(idOf), dueAt }
        const answer = await must('instruction.give', input)
        if (answer.ok && answer.itemId !== undefined) given.set(act.key, answer.itemId)
        return
      }
      case 'convey': {
        const result = act.isReached ? 'confirmed' : 'not-reached'
        const to = idOf(act.to)
        return void (await must('instruction.convey', {
          ...(await standing(act.key)),
          to,
          how: 'telephone',
          result,
        }))
      }
      case 'report': {
        const { outcome, text } = act
        const said = { to: idOf(act.to), how: 'telephone', outcome, text }
        return void (await must('instruction.report', { ...(await standing(act.key)), ...said }))
      }
      case 'end': {
        const { reason, leader } = act
        const decision = reason === undefined ? {} : { decision: { word: byTelephone(leader), reason } }
        return void (await must('instruction.end', { ...(await standing(act.key)), ...decision }))
      }
    }
  }
}
