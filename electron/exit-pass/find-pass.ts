import { dayOf } from '../../shared/calendar/index.ts'
import { staffNamed } from '../../shared/directory/index.ts'
import type { PassesFound } from '../../shared/exit-pass/contract.ts'
import type { ShownHolder } from '../../shared/exit-pass/holder.ts'
import { type LivePass, passSought, shownPassNumber } from '../../shared/exit-pass/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { compareItemIds, shownNumber } from '../../shared/kernel/ids.ts'
import { withRule } from '../../shared/refusals.ts'
import { readingOf } from '../accounts/pinyin.ts'
import type { Ledger } from '../store/ledger.ts'
import { showHolder } from './show-holder.ts'
import { type PassSight, showPass } from './show-pass.ts'

export type FindSight = PassSight & { readonly ledger: Ledger }

/** More than stand at one gate at one time. */
const mostFound = 8

/**
 * Answers `exit-pass.find`. By code or number whatever bears it, so that it can be said why it is over; by holder and
 * plate those that somebody still has to do with. @throws DiskError, JournalDamaged.
 */
export const findPass = (sight: FindSight, typed: string): PassesFound => {
  const sought = passSought(typed)
  switch (sought.by) {
    case 'nothing':
      return { found: [] }
    case 'garbage':
      return none('exit-pass.unreadable')
    case 'code':
      return shown(sight, [sought.itemId], () =>
        none('exit-pass.number-unknown', { number: shownNumber(sought.itemId) }),
      )
    case 'number': {
      const year = sought.year ?? Number(dayOf(sight.now, sight.timeZone).slice(0, 4))
      const { n } = sought
      const numbered = Object.entries(sight.ledger.state.exitPasses.numbered)
        .filter(([, number]) => number.year === year && number.n === n)
        .map(([itemId]) => itemId)
      const beside = sought.year === undefined ? withPlate(sight, String(n)) : []
      return shown(sight, [...numbered, ...beside], () =>
        none('exit-pass.number-unknown', { number: shownPassNumber({ year, n }) }),
      )
    }
    case 'words':
      return shown(sight, namedOrDriven(sight, sought.text), () => none('exit-pass.none-found'))
  }
}

const none = (
  code: 'exit-pass.unreadable' | 'exit-pass.none-found' | 'exit-pass.number-unknown',
  params?: { readonly number: string },
): PassesFound => ({ found: [], no: withRule(refuse(code, params)) })

const shown = (sight: FindSight, itemIds: readonly string[], otherwise: () => PassesFound): PassesFound => {
  const found = [...new Set(itemIds)].slice(0, mostFound).flatMap(itemId => {
    const row = sight.ledger.exitPass(itemId)
    return row ? [showPass(sight, row)] : []
  })
  return found.length > 0 ? { found } : otherwise()
}

/** Tails of plates that are shorter are the end of too many. */
export const leastTail = 3

const withPlate = (sight: FindSight, tail: string): readonly string[] =>
  tail.length < leastTail ? [] : liveOf(sight, ({ plate }) => folded(plate ?? '').endsWith(tail))

const namedOrDriven = (sight: FindSight, text: string): readonly string[] => {
  const typed = folded(text)
  const staff = new Set(staffNamed(sight.ledger.state.directory, text).map(({ staffId }) => staffId))
  return liveOf(sight, holder => {
    if (holder.staffId !== undefined && staff.has(holder.staffId)) return true
    const plate = folded(holder.plate ?? '')
    if (typed.length >= leastTail && plate.includes(typed)) return true
    return holder.kind === 'outside' && isNamed(holder.name ?? '', typed)
  })
}

/** By the name itself, its pinyin or initials. @param typed folded. */
export const isNamed = (name: string, typed: string): boolean => {
  if (name === '') return false
  const { full, initials } = readingOf(name)
  return folded(name).includes(typed) || full.startsWith(typed) || initials.startsWith(typed)
}

/** The newest first. */
const liveOf = (sight: FindSight, isMeant: (holder: ShownHolder) => boolean): readonly string[] => {
  const live: { readonly [itemId: string]: Frozen<LivePass> } = sight.ledger.state.exitPasses.live
  return Object.keys(live)
    .filter(itemId => {
      const pass = live[itemId]
      return pass !== undefined && isMeant(showHolder(sight, pass.holder))
    })
    .sort((a, b) => compareItemIds(b, a))
}

/** Full-width letters, capitals, spaces and the dot of a plate make no difference. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•.-]/gu, '')
