import { type TimeSurroundings, typedTime } from '../../../shared/calendar/index.ts'
import type { CommandAnswer } from '../../../shared/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { useAct } from '../../app/use-act.ts'
import type { ResolveValues } from './resolve-values.ts'

type Resolve = {
  /** Sends what was answered of the item; what is asked for must be there. */
  readonly resolve: (values: ResolveValues, around: TimeSurroundings) => Promise<CommandAnswer | undefined>
  readonly refusal: Refusal | undefined
}

/** Left at a known time, found gone, or staying: each is a statement of its own. */
export const useResolve = (itemId: string): Resolve => {
  const leaving = useAct('visit.sign-out')
  const gone = useAct('visit.find-gone')
  const staying = useAct('gate.carry-over')
  const resolve: Resolve['resolve'] = async ({ answer, time, how, badge, withWhom, why }, around) => {
    const back = badge === '' ? {} : { badge }
    if (answer === 'gone') return gone.act({ itemId, how: how.trim(), ...back })
    if (answer === 'stays') {
      const whom = withWhom.trim()
      return staying.act({ itemId, why: why.trim(), ...(whom !== '' && { withWhom: whom }) })
    }
    const meant = typedTime(time, around)
    return meant.ok ? leaving.act({ itemId, leftAt: meant.instant, ...back }) : undefined
  }
  return { resolve, refusal: leaving.refusal ?? gone.refusal ?? staying.refusal }
}
