import { assertNever, type EventMeta, type Frozen } from '../kernel/event.ts'
import type { Checked, Explained, HandoverEvent, Remarked, SignedIn, SignedOut, Stayed } from './events.ts'
import {
  type Chain,
  chainOf,
  type HandoverState,
  type Holder,
  type RunningHandover,
  type Said,
  type Signature,
  type TakenAt,
} from './state.ts'

/** Total: an act on a handover that does not run, as it may come from another station, changes nothing. */
export const evolveHandovers = (handovers: HandoverState, event: HandoverEvent, meta: EventMeta): void => {
  const { post } = event.data
  handovers.posts[post] = chainAfter(chainOf(handovers, post), event, meta)
  if (event.kind === 'handover.remarked') handovers.taken = withRemark(handovers.taken, event.data, meta)
  else if (isTaking(event)) handovers.taken.push(takenAt(event, meta))
}

type Taking = Extract<
  HandoverEvent,
  { kind: 'handover.first-taken' | 'handover.completed' | 'handover.relieved' }
>

const isTaking = (event: HandoverEvent): event is Taking =>
  event.kind === 'handover.first-taken' ||
  event.kind === 'handover.completed' ||
  event.kind === 'handover.relieved'

const takenAt = ({ kind, data }: Taking, { seq, line = seq, at }: EventMeta): TakenAt => ({
  post: data.post,
  line,
  at,
  ...(kind === 'handover.completed' && { itemId: data.itemId }),
  remarks: [],
})

const withRemark = (
  taken: TakenAt[],
  { itemId }: Remarked['data'],
  { seq, line = seq }: EventMeta,
): TakenAt[] => taken.map(one => (one.itemId === itemId ? { ...one, remarks: [...one.remarks, line] } : one))

const chainAfter = (chain: Chain, event: HandoverEvent, meta: EventMeta): Chain => {
  switch (event.kind) {
    case 'handover.first-taken':
      return taken(chain, holderBy(meta.actor, 'first', meta))
    case 'handover.prepared':
      return { ...chain, running: begun(event.data.itemId, meta) }
    case 'handover.explained':
      return goneOn(chain, event.data, running => explained(running, event.data))
    case 'handover.checked':
      return goneOn(chain, event.data, running => checked(running, event.data))
    case 'handover.signed-out':
    case 'handover.signed-in':
      return goneOn(chain, event.data, running => ({ ...running, signature: signatureOf(event, meta) }))
    case 'handover.completed':
      return {
        ...taken(chain, holderBy(event.data.incoming, 'handover', meta)),
        lastSigned: { itemId: event.data.itemId, seq: meta.seq },
      }
    case 'handover.withdrawn':
      return goneOn(chain, event.data, ({ signature: _withdrawn, ...running }) => running)
    case 'handover.given-up':
      return chain.running?.itemId === event.data.itemId ? withoutRunning(chain) : chain
    case 'handover.relieved':
      return taken(chain, holderBy(meta.actor, event.data.cause, meta))
    case 'handover.remarked':
      return chain
    case 'handover.stayed':
      return stayed(chain, event.data, meta)
    default:
      return assertNever(event)
  }
}

type Running = Frozen<RunningHandover>

/** Whoever takes the post, or stays on it, ends what ran. */
const taken = (chain: Chain, holder: Holder): Chain => ({ ...withoutRunning(chain), holder })

const withoutRunning = ({ running: _ended, ...chain }: Chain): Chain => chain

const begun = (itemId: string, meta: EventMeta): Running => ({
  itemId,
  prepared: saidBy(meta),
  explained: {},
  checks: {},
})

const goneOn = (
  chain: Chain,
  { itemId }: { readonly itemId: string },
  to: (running: Running) => Running,
): Chain => (chain.running?.itemId === itemId ? { ...chain, running: to(chain.running) } : chain)

const explained = (running: Running, { about, remark, isSpecial }: Explained['data']): Running => ({
  ...running,
  explained: { ...running.explained, [about]: { remark, isSpecial } },
})

const checked = (
  running: Running,
  { post: _post, itemId: _itemId, ...result }: Checked['data'],
): Running => ({
  ...running,
  checks: { ...running.checks, [result.checkId]: result },
})

const stayed = (chain: Chain, { day, reason }: Stayed['data'], { actor }: EventMeta): Chain => {
  const { holder } = chain
  if (holder?.account !== actor) return chain
  return taken(chain, { ...holder, stays: [...holder.stays, { day, reason }] })
}

const saidBy = ({ actor: by, at, seq, hash }: EventMeta): Said => ({ by, at, seq, hash })

const holderBy = (account: string, how: Holder['how'], { at, seq }: EventMeta): Holder => ({
  account,
  since: at,
  seq,
  how,
  stays: [],
})

const signatureOf = (event: SignedOut | SignedIn, meta: EventMeta): Signature => {
  if (event.kind === 'handover.signed-out') {
    const { listed, checks } = event.data
    return { side: 'outgoing', ...saidBy(meta), listed, checks }
  }
  const { post: _post, itemId: _itemId, ...signed } = event.data
  return { side: 'incoming', ...saidBy(meta), ...signed }
}
