import { nameOf } from '../account/index.ts'
import { ruleOfItem } from '../checklists/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { type Holders, type ShiftPost, shiftPosts, shiftTimes, shownPerson } from '../shift/index.ts'
import { type Around, staffNameOf } from './around.ts'
import type { PostStanding, ShownCheck } from './contract.ts'
import { pointsOf } from './decide-preparation.ts'
import { shiftTaken } from './shift-taken.ts'
import { chainOf, type Holder, phaseOf, type Signature } from './state.ts'
import { areSameItems, type Listed, unfinishedFor } from './unfinished.ts'
import { isBarred as isBarredFrom } from './why-not-signed.ts'

/** Answers `handover.standing`. `textOf`: the text of an entry, as it stands now. */
export const postStanding = (
  around: Around,
  post: ShiftPost,
  when: { readonly now: string; readonly timeZone: string },
  textOf: (itemId: string) => string,
): PostStanding => {
  const chain = chainOf(around.handovers, post)
  const { holder, running } = chain
  const { staffId, ...shift } = shiftTaken(around, post, holder, when)
  return {
    post,
    phase: phaseOf(chain),
    ...(holder && { holder: shownHolder(around, holder) }),
    shift: {
      ...shift,
      ...(staffId !== undefined && { planned: { staffId, name: staffNameOf(around, staffId) } }),
    },
    items: unfinishedFor(around, post).map(item => ({
      ...item,
      ...(running?.explained[item.itemId] ?? { remark: '', isSpecial: false }),
      text: textOf(item.itemId),
    })),
    checks: shownChecks(around, post),
    ...(running && { running: { itemId: running.itemId, preparedAt: running.prepared.at } }),
    ...(running?.signature && shownSignature(around, post, running.signature)),
    ...(running?.signature && changedSince(running.signature.listed, unfinishedFor(around, post))),
  }
}

/** Answers `handover.holders`. Whoever stays has the post until the end of the last shift that he stays for. */
export const holdersOf = (around: Around, timeZone: string): Holders =>
  Object.fromEntries(
    shiftPosts.flatMap(post => {
      const { holder } = chainOf(around.handovers, post)
      return holder ? [[post, shownOnPost(around, post, holder, timeZone)]] : []
    }),
  )

const shownOnPost = (
  around: Around,
  post: ShiftPost,
  { account, since, stays }: Frozen<Holder>,
  timeZone: string,
): NonNullable<Holders[ShiftPost]> => {
  const staffId = around.accounts[account]?.staffId
  const person = shownPerson(around, staffId ?? '')
  const own = shiftTaken(around, post, undefined, { now: since, timeZone })
  const last = stays.at(-1)
  const { to } = last ? shiftTimes(around.settings, { day: last.day, post, timeZone }) : own
  return { ...person, name: nameOf(around.accounts, account), from: since, to }
}

const shownHolder = ({ accounts }: Around, { account, since, how, stays }: Frozen<Holder>) => {
  const staysFor = stays.at(-1)?.day
  return { account, name: nameOf(accounts, account), since, how, ...(staysFor !== undefined && { staysFor }) }
}

const shownChecks = (around: Around, post: ShiftPost): readonly ShownCheck[] =>
  pointsOf(around, post).map(point => {
    const result = chainOf(around.handovers, post).running?.checks[point.id]
    const { id: checkId, text, needsRemark } = point
    const rule = post === 'leader' ? 'unit' : ruleOfItem(post, point)
    return { checkId, text, needsRemark, rule, ...(result && { result: shownResult(result) }) }
  })

const shownResult = ({ isFine, remark, entryId }: NonNullable<ShownCheck['result']>) => ({
  isFine,
  remark,
  ...(entryId !== undefined && { entryId }),
})

const changedSince = (
  signed: readonly Listed[],
  now: readonly Listed[],
): Pick<PostStanding, 'sinceSigned'> => {
  if (areSameItems(signed, now)) return {}
  return { sinceSigned: { added: beyond(now, signed), gone: beyond(signed, now) } }
}

/** Items that stand on the one list otherwise than on the other, or on that one not at all. */
const beyond = (one: readonly Listed[], other: readonly Listed[]): readonly string[] =>
  one.filter(item => !other.some(same => areSameItems([same], [item]))).map(({ itemId }) => itemId)

const shownSignature = (
  around: Around,
  post: ShiftPost,
  signature: Frozen<Signature>,
): Pick<PostStanding, 'outgoing' | 'incoming'> => {
  const { by: account, at, seq, hash } = signature
  const signed = { account, name: nameOf(around.accounts, account), at, seq, hash }
  if (signature.side === 'outgoing') return { outgoing: signed }
  const { arrivedAt, dueAt, day, isOnRoster, reason, confirmed, disagreement } = signature
  const arrival = { arrivedAt, day, isOnRoster, reason, confirmed, disagreement }
  const isBarred = isBarredFrom(around, post)
  return { incoming: { ...signed, ...arrival, ...(dueAt !== undefined && { dueAt }), isBarred } }
}
