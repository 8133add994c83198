import type { Event } from '../../../shared/kernel/event.ts'
import type { SealedTurnAwayAtGate } from '../../../shared/turn-away/contract.ts'
import { happened, now, station } from '../kernel/scenario.ts'

export const turnAwayId = (n: number): string => `${station}-2611-${n}`

/** A salesperson who left; `changed` names what matters. */
export const turnAwayOf = (changed: Partial<SealedTurnAwayAtGate> = {}): SealedTurnAwayAtGate => ({
  kind: 'salesperson',
  people: 1,
  afterwards: 'left',
  ...changed,
})

type Changes = Partial<Pick<SealedTurnAwayAtGate, 'kind' | 'people' | 'afterwards' | 'happenedAt'>> & {
  readonly itemId?: string
}

export const turnedAway = ({ happenedAt = now, ...changed }: Changes = {}) =>
  byGate({
    kind: 'turn-away.recorded',
    v: 1,
    data: {
      itemId: turnAwayId(100),
      kind: 'salesperson',
      people: 1,
      afterwards: 'left',
      happenedAt,
      ...changed,
    },
  })

export const officeCalled = (changed: { readonly isAnswered?: boolean; readonly result?: string } = {}) =>
  byGate({
    kind: 'turn-away.called',
    v: 1,
    data: {
      itemId: turnAwayId(100),
      whom: '周芳',
      number: '8102',
      calledAt: now,
      isAnswered: true,
      ...changed,
    },
  })

export const settled = () =>
  byGate({ kind: 'turn-away.settled', v: 1, data: { itemId: turnAwayId(100), result: '劝离' } })

const byGate = (event: Event) => happened(event, { actor: 'wu.defu' })
