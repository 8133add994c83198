import { nameOf } from '../../shared/account/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { commandInWords } from '../../shared/command-words.ts'
import { staffName } from '../../shared/directory/index.ts'
import type { EntryRow } from '../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../shared/duty-log/index.ts'
import type { Commit, Event } from '../../shared/kernel/event.ts'
import type { EventWords } from '../../shared/kernel/trail-words.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import { type TrailAround, wordsOf } from '../../shared/trail-words.ts'
import type { Ledger } from '../store/ledger.ts'

/** An event, lifted, and the commit that bore it. */
type Written = { readonly event: Event; readonly by: Commit }

export type TrailSurroundings = {
  readonly ledger: Ledger
  readonly timeZone: string
  readonly now: string
}

/** Puts commits into words. Lines before them are read once for a whole page, and only those that came before. */
export const createTeller = (surroundings: TrailSurroundings) => {
  const { ledger } = surroundings
  const read = new Map<number, readonly Written[]>()
  const lineAt = (seq: number): readonly Written[] => {
    const known = read.get(seq)
    if (known) return known
    const commit = ledger.commitAt(seq)
    const found = commit ? writtenIn(commit) : []
    read.set(seq, found)
    return found
  }

  /** @param most so many of its events at most, the first ones. */
  return (commit: Commit, most: number): readonly EventWords[] => {
    const written = writtenIn(commit)
    const line = ledger.lineOf(commit) ?? 0
    read.set(line, written)
    return written.slice(0, most).map(({ event }, place) => {
      const before = (itemId: string) => [
        ...ledger
          .seqsOf(itemId)
          .filter(seq => seq < line)
          .flatMap(lineAt),
        ...written.slice(0, place),
      ]
      return wordsOf(event, aroundOf(surroundings, commit, before))
    })
  }
}

/** Those of a newer program stay as they stand. */
const writtenIn = (by: Commit): readonly Written[] =>
  by.events.map(written => {
    const lifted = liftEvent(written)
    return { event: lifted.ok ? lifted.event : written, by }
  })

/** What stood before an event: folded from the lines up to there, no further. */
const aroundOf = (
  { ledger: { state }, timeZone, now }: TrailSurroundings,
  meta: Commit,
  before: (itemId: string) => readonly Written[],
): TrailAround => ({
  state,
  meta,
  nameOf: account => nameOf(state.accounts, account),
  commandInWords,
  staffName: staffId => staffName(state.directory, staffId) ?? staffId,
  shownAt: instant => shownTime(instant, timeZone, now),
  earlier: itemId => before(itemId).map(({ event }) => event),
  entryBefore: itemId =>
    before(itemId)
      .filter(({ event }) => placesOf(event).some(place => place.itemId === itemId))
      .reduce<EntryRow | undefined>((row, { event, by }) => foldEntry(row, event, by), undefined),
})
