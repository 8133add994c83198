import { useRef, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useDraft } from '../app/use-draft.ts'
import type { KeptIncoming } from './incoming-values.ts'
import {
  arrivalDraftOf,
  arrivalText,
  isBlankArrival,
  isBlankLines,
  type KeptArrival,
  type KeptLines,
  linesDraftOf,
  linesText,
  noLines,
  readArrival,
  readLines,
} from './kept-typing.ts'

type KeptAt = ReturnType<typeof useDraft>['keptAt']

/** What was left typed at a handover by who sits here. */
export type FoundTyping = { readonly arrival: Draft | null; readonly lines: Draft | null }

/** undefined until both are read: a form that began without its draft would overwrite it. */
export const useFoundTyping = (itemId: string): FoundTyping | undefined => {
  const arrival = useAsk('draft.read', { form: arrivalDraftOf(itemId) })
  const lines = useAsk('draft.read', { form: linesDraftOf(itemId) })
  if (arrival.isPending || lines.isPending) return undefined
  return { arrival: arrival.data ?? null, lines: lines.data ?? null }
}

/** The lines to items and checks that were begun; every change is kept. */
export type LinesTyped = {
  readonly lines: KeptLines
  readonly keep: (to: (lines: KeptLines) => KeptLines) => void
  readonly forget: () => void
  readonly keptAt: KeptAt
}

export const useLinesTyped = (itemId: string, draft: Draft | null): LinesTyped => {
  const [kept] = useState(() => (draft ? readLines(draft.values) : undefined))
  const { changed, renew, keptAt } = useDraft(linesDraftOf(itemId), kept ? draft : null)
  const [lines, setLines] = useState(kept ?? noLines)
  const newest = useRef(lines)
  const show = (next: KeptLines) => {
    newest.current = next
    setLines(next)
  }
  return {
    lines,
    keptAt,
    keep: to => {
      show(to(newest.current))
      changed(linesText(newest.current), isBlankLines(newest.current))
    },
    forget: () => {
      show(noLines)
      renew()
    },
  }
}

/** What the incoming one typed and confirmed; every change is kept, but for the password. */
export type ArrivalTyped = {
  /** What the form begins with. */
  readonly begun: KeptIncoming
  readonly confirmed: readonly string[]
  readonly confirm: (itemId: string) => void
  readonly keep: (values: KeptIncoming) => void
  readonly forget: () => void
  readonly keptAt: KeptAt
}

export const useArrivalTyped = (
  { shift }: Pick<PostStanding, 'shift'>,
  itemId: string,
  draft: Draft | null,
): ArrivalTyped => {
  const { clock, timeZone } = useUnitClock()
  const [kept] = useState(() =>
    draft ? readArrival(draft.values, { now: clock.now(), timeZone }) : undefined,
  )
  const { changed, renew, keptAt } = useDraft(arrivalDraftOf(itemId), kept ? draft : null)
  const [blank] = useState<KeptIncoming>(() => ({
    account: shift.planned?.name ?? '',
    arrivedAt: clockOf(clock.now(), timeZone),
    reason: '',
    disagreement: '',
  }))
  const newest = useRef<KeptArrival>(kept ?? { values: blank, confirmed: [] })
  const [confirmed, setConfirmed] = useState(newest.current.confirmed)
  const [begun] = useState(newest.current.values)
  const keepNewest = (next: KeptArrival) => {
    newest.current = next
    changed(arrivalText(next, { now: clock.now(), timeZone }), isBlankArrival(next, blank))
  }
  return {
    begun,
    confirmed,
    keptAt,
    keep: values => keepNewest({ ...newest.current, values }),
    confirm: id => {
      const others = confirmed.filter(one => one !== id)
      const next = others.length < confirmed.length ? others : [...confirmed, id]
      setConfirmed(next)
      keepNewest({ ...newest.current, confirmed: next })
    },
    forget: renew,
  }
}
