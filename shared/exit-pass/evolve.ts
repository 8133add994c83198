import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Counted, PassItem, PassNumber } from './contract.ts'
import type { ExitPassEvent } from './events.ts'
import { isSettled, openIn, owedIn } from './standing.ts'
import type { ExitPassState, LivePass } from './state.ts'

/** So long after its time a pass by which nothing is to come back is out of mind. */
const keptAfterMs = 7 * 86_400_000

/** Edits the lane's own state in place. */
export const evolveExitPasses = (passes: ExitPassState, event: ExitPassEvent, meta: EventMeta): void => {
  fold(passes, event, meta)
  forgetExpired(passes, meta.at)
}

const fold = (passes: ExitPassState, event: ExitPassEvent, meta: EventMeta): void => {
  switch (event.kind) {
    case 'exit-pass.issued': {
      const { itemId, number, section: _, purpose: __, approval: ___, items, ...said } = event.data
      giveNumber(passes, itemId, number)
      keep(passes, itemId, { ...said, number, items: begun(items), isWithdrawn: false, since: meta.at })
      return
    }
    case 'exit-pass.released': {
      const { itemId, section: _, purpose: __, decision: ___, items, ...said } = event.data
      const gone = begun(items).map(item => ({ ...item, out: item.count }))
      keep(passes, itemId, {
        ...said,
        items: gone,
        isWithdrawn: false,
        telephone: 'unconfirmed',
        since: meta.at,
      })
      return
    }
    case 'exit-pass.corrected': {
      const { itemId, holder, validUntil, dueAt, items } = event.data
      const before = own(passes.live, itemId)
      if (!before) return
      const { dueAt: _, ...kept } = before
      const said = { ...kept, holder, validUntil, items: begun(items) }
      keep(passes, itemId, dueAt === undefined ? said : { ...said, dueAt })
      return
    }
    case 'exit-pass.withdrawn':
      change(passes, event.data.itemId, live => ({ ...live, isWithdrawn: true }))
      end(passes, event.data.itemId, 'withdrawn')
      return
    case 'exit-pass.let-out':
      change(passes, event.data.itemId, live => moved(live, event.data.items, 'out'))
      return
    case 'exit-pass.returned':
      change(passes, event.data.itemId, live => moved(live, event.data.items, 'back'))
      return
    case 'exit-pass.confirmed':
      change(passes, event.data.itemId, live => ({ ...live, telephone: 'confirmed' }))
      return
    case 'exit-pass.carried':
    case 'exit-pass.stayed':
      return
    case 'exit-pass.taken-back':
      begin(passes, event.data.itemId, event.data.stands)
      return
    default:
      assertNever(event)
  }
}

const begun = (items: readonly PassItem[]): LivePass['items'] =>
  items.map(({ name, unit, count }) => ({ name, unit, count, out: 0, back: 0 }))

const moved = (live: LivePass, items: readonly Counted[], way: 'out' | 'back'): LivePass => ({
  ...live,
  items: live.items.map((item, place) => {
    const count = items
      .filter(counted => counted.item === place + 1)
      .reduce((all, counted) => all + counted.count, 0)
    return { ...item, [way]: item[way] + count }
  }),
})

const change = (passes: ExitPassState, itemId: string, to: (live: LivePass) => LivePass): void => {
  const before = own(passes.live, itemId)
  if (before) keep(passes, itemId, to(before))
}

/** What is settled is read back from the journal; until then it is in mind. */
const keep = (passes: ExitPassState, itemId: string, live: LivePass): void => {
  if (live.number && openIn(live) === 0) end(passes, itemId, 'used-up')
  if (isSettled(live)) delete passes.live[itemId]
  else passes.live[itemId] = live
}

const end = (passes: ExitPassState, itemId: string, how: 'used-up' | 'withdrawn'): void => {
  const before = own(passes.numbered, itemId)
  if (before && before.end === undefined) passes.numbered[itemId] = { ...before, end: how }
}

/** Something may go out by it again, or is to come back again. */
const begin = (passes: ExitPassState, itemId: string, live: LivePass): void => {
  const before = own(passes.numbered, itemId)
  if (before?.end === 'used-up') passes.numbered[itemId] = { year: before.year, n: before.n }
  keep(passes, itemId, live)
}

const giveNumber = (passes: ExitPassState, itemId: string, { year, n }: PassNumber): void => {
  passes.numbered[itemId] = { year, n }
  passes.last[year] = Math.max(n, own(passes.last, String(year)) ?? 0)
  const newest = Math.max(...Object.keys(passes.last).map(Number))
  for (const [other, numbered] of Object.entries(passes.numbered))
    if (numbered.year < newest - 1) delete passes.numbered[other]
  for (const other of Object.keys(passes.last)) if (Number(other) < newest - 1) delete passes.last[other]
}

const forgetExpired = (passes: ExitPassState, now: string): void => {
  for (const [itemId, live] of Object.entries(passes.live)) {
    const { validUntil } = live
    if (validUntil === undefined || owedIn(live) > 0) continue
    if (Date.parse(now) - Date.parse(validUntil) > keptAfterMs) delete passes.live[itemId]
  }
}
