import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { RosterEvent, RosterPublished } from './events.ts'
import { pairKey, type RosterState, type Said, type Swap, type SwapStepSaid } from './state.ts'

/** The same for every order: of statements made apart all stay, the later one counts. */
export const evolveRosters = (rosters: RosterState, event: RosterEvent, meta: EventMeta): void => {
  fold(rosters, event, meta)
  if (meta.at > rosters.newest) rosters.newest = meta.at
  forgetOld(rosters)
}

const fold = (rosters: RosterState, event: RosterEvent, meta: EventMeta): void => {
  const said: Said = { by: meta.actor, at: meta.at, seq: meta.seq, hash: meta.hash }
  switch (event.kind) {
    case 'roster.pool-set': {
      const { post, revision, members } = event.data
      const [before, after] = [rosters.pools[post], { revision, members, ...said }]
      if (
        !before ||
        before.revision < revision ||
        (before.revision === revision && inOrder(before, after) < 0)
      )
        rosters.pools[post] = after
      return
    }
    case 'roster.kept-apart':
    case 'roster.let-meet': {
      const { one, other, reason } = event.data
      const key = pairKey(one, other)
      const [before, after] = [
        own(rosters.pairs, key),
        { isApart: event.kind === 'roster.kept-apart', reason, ...said },
      ]
      if (!before || inOrder(before, after) < 0) rosters.pairs[key] = after
      return
    }
    case 'roster.absence-noted': {
      const { itemId, ...noted } = event.data
      rosters.absences[itemId] = { ...own(rosters.absences, itemId), noted: { ...noted, ...said } }
      return
    }
    case 'roster.absence-withdrawn': {
      const { itemId, reason } = event.data
      rosters.absences[itemId] = { ...own(rosters.absences, itemId), withdrawn: { reason, ...said } }
      return
    }
    case 'roster.published':
      publish(rosters, event.data, said)
      return
    case 'roster.swap-asked': {
      const { itemId, ...asked } = event.data
      rosters.swaps[itemId] = { ...swapIn(rosters, itemId), asked: { ...asked, ...said } }
      return
    }
    case 'roster.swap-agreed':
      step(rosters, event.data, { act: 'agree', ...said })
      return
    case 'roster.swap-declined':
      step(rosters, event.data, { act: 'decline', reason: event.data.reason, ...said })
      return
    case 'roster.swap-withdrawn':
      step(rosters, event.data, { act: 'withdraw', reason: event.data.reason, ...said })
      return
    case 'roster.swap-rejected':
      step(rosters, event.data, { act: 'reject', reason: event.data.reason, ...said })
      return
    case 'roster.swap-approved': {
      const { paper } = event.data
      step(rosters, event.data, { act: 'approve', ...(paper && { paper }), ...said })
      return
    }
    default:
      assertNever(event)
  }
}

const publish = (rosters: RosterState, data: RosterPublished['data'], said: Said): void => {
  const { month, version, duties, changed, reason } = data
  const before = own(rosters.months, month)
  const next = { version, changed, reason, ...said }
  const versions = [...(before?.versions ?? []), next].sort(byVersion)
  const isNewest = versions.at(-1) === next
  rosters.months[month] = { versions, duties: isNewest || !before ? duties : before.duties }
}

const byVersion = (a: Said & { readonly version: number }, b: Said & { readonly version: number }): number =>
  a.version - b.version || inOrder(a, b)

const step = (rosters: RosterState, { itemId }: { readonly itemId: string }, said: SwapStepSaid): void => {
  const before = swapIn(rosters, itemId)
  rosters.swaps[itemId] = { ...before, steps: [...before.steps, said].sort(inOrder) }
}

const swapIn = ({ swaps }: RosterState, itemId: string): Swap => own(swaps, itemId) ?? { steps: [] }

const inOrder = (a: Said, b: Said): number => compare(a.at, b.at) || a.seq - b.seq || compare(a.hash, b.hash)

/** This year and the last are in mind. */
const forgetOld = ({ absences, months, swaps, newest }: RosterState): void => {
  const first = `${Number(newest.slice(0, 4)) - 1}-01-01`
  for (const [itemId, { noted }] of Object.entries(absences))
    if (noted && noted.to < first) delete absences[itemId]
  for (const month of Object.keys(months)) if (`${month}-31` < first) delete months[month]
  for (const [itemId, { asked }] of Object.entries(swaps))
    if (asked && lastDay(asked) < first) delete swaps[itemId]
}

const lastDay = ({ own: { day }, other }: NonNullable<Swap['asked']>): string =>
  other && other.day > day ? other.day : day
