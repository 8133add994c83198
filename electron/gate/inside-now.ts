import type { Commit } from '../../shared/kernel/event.ts'
import { isPassageEvent, type PassageState } from '../../shared/passage/index.ts'
import { isVisitEvent, type VisitState } from '../../shared/visit/index.ts'
import { vehicleIn } from '../passage/vehicle-facts.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { papersOf, visitorIn } from '../visit/visitor-facts.ts'
import { InsideBy } from './inside-by.ts'

type Around = { readonly ledger: Pick<Ledger, 'state'>; readonly people: Pick<PeopleOfBook, 'open'> }

/** Whose papers, and which plates of others, are inside. */
export const createInsideNow = ({ ledger, people }: Around) => {
  const papers = new InsideBy<VisitState['inside'][string]>({
    inside: () => ledger.state.visits.inside,
    keyOf: ({ visitor: ref }) => {
      const visitor = visitorIn(people, ref)
      return visitor && papersOf(visitor)
    },
    itemsOf: ({ events }) => events.filter(isVisitEvent).map(({ data }) => data.itemId),
  })
  const plates = new InsideBy<PassageState['open'][string]>({
    inside: () => ledger.state.passages.open,
    keyOf: ({ vehicle }) => (vehicle ? vehicleIn(people, vehicle)?.plate : undefined),
    itemsOf: ({ events }) => events.filter(isPassageEvent).map(({ data }) => data.itemId),
  })

  return {
    byPapers: (number: string) => papers.find(number),
    byPlate: (plate: string) => plates.find(plate),
    /** A commit that was just folded. */
    note: (commit: Commit): void => {
      papers.note(commit)
      plates.note(commit)
    },
    /** Who cannot be read any more is inside by no papers. */
    forget: (): void => {
      papers.forget()
      plates.forget()
    },
  }
}

export type InsideNow = ReturnType<typeof createInsideNow>
