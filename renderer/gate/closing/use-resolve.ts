import { type TimeSurroundings, typedTime } from '../../../shared/calendar/index.ts'
import type { CommandAnswer } from '../../../shared/contract.ts'
import type { ShownUnsettled } from '../../../shared/gate/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { useAct } from '../../app/use-act.ts'
import type { ResolveValues } from './resolve-values.ts'

type Resolve = {
  /** Sends what was answered of the item; what is asked for must be there. */
  readonly resolve: (values: ResolveValues, around: TimeSurroundings) => Promise<CommandAnswer | undefined>
  readonly refusal: Refusal | undefined
}

/** Left at a known time or back, found gone, or staying: each is a statement of its own, in its own register. */
export const useResolve = ({ itemId, register }: ShownUnsettled): Resolve => {
  const visitor = useAct('visit.sign-out')
  const visitorGone = useAct('visit.find-gone')
  const vehicle = useAct('passage.leave')
  const official = useAct('passage.come-back')
  const staying = useAct('gate.carry-over')
  const refusal = [visitor, visitorGone, vehicle, official, staying].find(act => act.refusal)?.refusal

  const found = (how: string, back: Pick<ResolveValues, 'badge'>) =>
    register === 'vehicle-inside'
      ? vehicle.act({ itemId, unseen: how })
      : visitorGone.act({ itemId, how, ...given(back) })
  const left = (instant: string, back: Pick<ResolveValues, 'badge'>) => {
    if (register === 'vehicle-inside') return vehicle.act({ itemId, leftAt: instant })
    if (register === 'official-out') return official.act({ itemId, enteredAt: instant })
    return visitor.act({ itemId, leftAt: instant, ...given(back) })
  }
  const stays = ({ withWhom, why }: Pick<ResolveValues, 'withWhom' | 'why'>) => {
    const whom = withWhom.trim()
    return staying.act({ itemId, why: why.trim(), ...(whom !== '' && { withWhom: whom }) })
  }
  const resolve: Resolve['resolve'] = async (values, around) => {
    if (values.answer === 'gone') return found(values.how.trim(), values)
    if (values.answer === 'stays') return stays(values)
    const meant = typedTime(values.time, around)
    return meant.ok ? left(meant.instant, values) : undefined
  }
  return { resolve, refusal }
}

const given = ({ badge }: Pick<ResolveValues, 'badge'>) => (badge === '' ? {} : { badge })
