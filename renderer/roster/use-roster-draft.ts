import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { RosterDraftView } from '../../shared/roster/index.ts'
import { useAsk } from '../app/use-ask.ts'
import { useDraft } from '../app/use-draft.ts'
import { type RosterWish, readWish, rosterFormOf, wishText } from './pins.ts'

type RosterDrafting = {
  readonly wish: RosterWish
  readonly change: (wish: RosterWish) => void
  readonly draft: RosterDraftView | undefined
  readonly error: ReturnType<typeof useAsk<'roster.draft'>>['error']
  readonly refetch: () => void
  readonly keptAt: ReturnType<typeof useDraft>['keptAt']
  /** It was published: nothing of it is kept any more. */
  readonly published: () => void
}

/** A month as it would be by what the office has named so far; what it named outlives closing, lock and crash. */
export const useRosterDraft = (
  month: string,
  { found, isPlanned }: { readonly found: Draft | null; readonly isPlanned: boolean },
): RosterDrafting => {
  const [kept] = useState(() => (found ? readWish(found.values) : undefined))
  const [wish, setWish] = useState<RosterWish>(kept ?? { pins: [], keepsPlanned: isPlanned })
  const drafting = useDraft(rosterFormOf(month), kept ? found : null)
  const { data, error, refetch } = useAsk('roster.draft', { month, ...wish }, { keepsLast: true })
  return {
    wish,
    change: next => {
      setWish(next)
      drafting.changed(wishText(next), next.pins.length === 0)
    },
    draft: data,
    error,
    refetch: () => void refetch(),
    keptAt: drafting.keptAt,
    published: drafting.renew,
  }
}
