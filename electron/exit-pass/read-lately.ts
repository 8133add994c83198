import type { LetOutLately, PassRow } from '../../shared/exit-pass/contract.ts'
import type { ShownHolder } from '../../shared/exit-pass/holder.ts'
import { carryingOf, isExitPassEvent, numberOf } from '../../shared/exit-pass/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import { type FindSight, folded, isNamed, leastTail } from './find-pass.ts'
import { showHolder } from './show-holder.ts'

/** Commands by which something is let out. */
const lettings: readonly string[] = ['exit-pass.let-out', 'exit-pass.release']
/** More than stand at one gate at one time. */
const mostOffered = 8

/** Answers `exit-pass.lately`: by what was let out, the newest first, and is not carried by a vehicle yet. @throws DiskError, JournalDamaged. */
export const readLately = (sight: FindSight, text: string): readonly LetOutLately[] => {
  const typed = folded(text)
  return letOut(sight)
    .flatMap(itemId => sight.ledger.exitPass(itemId) ?? [])
    .flatMap(row => offered(sight, row))
    .filter(pass => typed === '' || isMeant(pass, typed))
    .slice(0, mostOffered)
}

const letOut = ({ ledger, now }: FindSight): readonly string[] => {
  const lines = ledger.linesFound({
    from: Date.parse(now) - withinMinutesIn({ ledger }) * 60_000,
    to: Number.MAX_SAFE_INTEGER,
    isWanted: ({ command }) => lettings.includes(command),
  })
  const newest = Array.from({ length: lines.length }, (_, place) => lines.seqAt(lines.length - 1 - place))
  const events = newest.flatMap(seq => ledger.commitAt(seq)?.events.filter(isExitPassEvent) ?? [])
  return [...new Set(events.map(({ data }) => data.itemId))]
}

const offered = (sight: FindSight, row: PassRow): readonly LetOutLately[] => {
  const { now } = sight
  const carrying = carryingOf(row, { now, movedAt: now, withinMinutes: withinMinutesIn(sight) })
  if (carrying.kind !== 'free') return []
  const items = carrying.items.flatMap(({ item, count }) => {
    const thing = row.items[item - 1]
    return thing ? [{ ...thing, count }] : []
  })
  const { itemId, holder } = row
  return [{ itemId, number: numberOf(row), holder: showHolder(sight, holder), items, at: carrying.at }]
}

const withinMinutesIn = ({ ledger }: Pick<FindSight, 'ledger'>): number =>
  limitInForce(ledger.state.settings, 'passage.release')

const isMeant = ({ number, holder }: LetOutLately, typed: string): boolean =>
  isNumber(number, typed) || isHolder(holder, typed)

/** Figures are the beginning of the number itself: the year stands in all of them. */
const isNumber = (number: string, typed: string): boolean => {
  const isFigure = /^\d+号?$/u.test(typed)
  return isFigure ? (number.split(/[〕-]/u).at(-1) ?? '').startsWith(typed) : folded(number).includes(typed)
}

const isHolder = ({ name = '', plate = '' }: ShownHolder, typed: string): boolean =>
  isNamed(name, typed) || (typed.length >= leastTail && folded(plate).includes(typed))
