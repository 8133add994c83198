import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { readTurnAwayDraft, turnAwayDraftText } from './turn-away-draft.ts'
import { isBlankTurnAway, type TurnAwayValues, turnAwayForm } from './turn-away-values.ts'

type Start = {
  readonly draftForm: DraftForm
  /** What was left of it; null where it begins with what another form took over. */
  readonly draft: Draft | null
  readonly begin: TurnAwayValues
  readonly isCorrection: boolean
}

type TurnAwayFormUse = {
  readonly form: UseFormReturn<TurnAwayValues>
  readonly drafting: ReturnType<typeof useDraft>
  readonly around: () => TimeSurroundings
}

/** The form of somebody turned away, new or corrected; what is typed outlives closing, lock and crash. */
export const useTurnAwayForm = ({ draftForm, draft, begin, isCorrection }: Start): TurnAwayFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readTurnAwayDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(turnAwayForm(around, isCorrection)))
  const form = useForm<TurnAwayValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(() => JSON.stringify(begin))
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          changed(
            turnAwayDraftText(values, around()),
            isBlankTurnAway(values) || JSON.stringify(values) === blank,
          ),
      }),
    [form, changed, around, blank],
  )
  return { form, drafting, around }
}
