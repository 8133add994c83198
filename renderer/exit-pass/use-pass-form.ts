import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { isBlankPass, passDraftText, readPassDraft } from './pass-draft.ts'
import { type PassForm, type PassValues, passForm } from './pass-values.ts'

type PassFormStart = {
  readonly kind: PassForm
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: PassValues
}

export type PassFormUse = {
  readonly form: UseFormReturn<PassValues>
  readonly drafting: ReturnType<typeof useDraft>
  readonly around: () => TimeSurroundings
}

/** The form of a pass, issued, corrected or decided by telephone; what is typed outlives closing, lock and crash. */
export const usePassForm = ({ kind, draftForm, draft, begin }: PassFormStart): PassFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readPassDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(passForm(kind, around)))
  const form = useForm<PassValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(begin)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(passDraftText(values, around()), isBlankPass(values, blank)),
      }),
    [form, changed, around, blank],
  )
  return { form, drafting, around }
}
