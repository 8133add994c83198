import type { InputOf, QueryAnswers } from '../../shared/contract.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import type { Act } from './chair.ts'

type ReliefName =
  | 'handover.take-first'
  | 'handover.prepare'
  | 'handover.check'
  | 'handover.explain'
  | 'handover.sign-out'
  | 'handover.sign-in'

export type ReliefPorts = {
  readonly standing: (post: ShiftPost) => Promise<QueryAnswers['handover.standing']>
  /** Throws DemoRefused. */
  readonly call: <N extends ReliefName>(name: N, input: InputOf<N>) => Promise<unknown>
  /** A moment passes. */
  readonly pause: () => void
}

type Relief = Act & { readonly does: 'take-first' | 'hand-over' | 'take-over' }

/** So many of the unfinished items get a word from whoever hands over. */
const mostExplained = 2

/** A post passes on, by whoever sits at the desk: taken for the first time, handed over, or taken over. */
export const playRelief = async (act: Relief, ports: ReliefPorts): Promise<void> => {
  switch (act.does) {
    case 'take-first':
      return void (await ports.call('handover.take-first', { post: act.post }))
    case 'hand-over':
      return handOver(act.post, ports)
    case 'take-over':
      return takeOver(act.post, act.arrivedAt, ports)
  }
}

const handOver = async (post: ShiftPost, { call, standing, pause }: ReliefPorts): Promise<void> => {
  await call('handover.prepare', { post })
  const { items, checks } = await standing(post)
  for (const { itemId: about, reasons } of items.slice(0, mostExplained)) {
    pause()
    const isOpen = reasons.includes('open')
    const remark =
      post === 'gatekeeper' ? '已告知，请接着留意' : isOpen ? '已催办，请继续跟进' : '待补要素已向对方索要'
    await call('handover.explain', { post, about, remark, isSpecial: isOpen })
  }
  for (const { checkId, needsRemark } of checks) {
    pause()
    await call('handover.check', { post, checkId, isFine: true, remark: needsRemark ? '齐全' : '' })
  }
  pause()
  await call('handover.sign-out', { post, seen: (await standing(post)).items.map(({ itemId }) => itemId) })
}

const takeOver = async (
  post: ShiftPost,
  arrivedAt: string,
  { call, standing }: ReliefPorts,
): Promise<void> => {
  const { items } = await standing(post)
  const seen = items.map(({ itemId }) => itemId)
  const confirmed = items.filter(({ isSpecial }) => isSpecial).map(({ itemId }) => itemId)
  await call('handover.sign-in', { post, seen, arrivedAt, confirmed })
}
