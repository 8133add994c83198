import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { passageDraftText, readPassageDraft } from './passage-draft.ts'
import { isBlankPassage, type PassageFormKind, type PassageValues, passageForm } from './passage-values.ts'

type PassageFormStart = {
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: PassageValues
  readonly kind: PassageFormKind
}

export type PassageFormUse = {
  readonly form: UseFormReturn<PassageValues>
  readonly drafting: ReturnType<typeof useDraft>
  readonly around: () => TimeSurroundings
}

/** The form of a passage, new or corrected; what is typed outlives closing, lock and crash. */
export const usePassageForm = ({ draftForm, draft, begin, kind }: PassageFormStart): PassageFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readPassageDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(passageForm(around, kind)))
  const form = useForm<PassageValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(begin)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          changed(passageDraftText(values, around()), isBlankPassage(values) || isSame(values, blank)),
      }),
    [form, changed, around, blank],
  )
  return { form, drafting, around }
}

const isSame = (a: PassageValues, b: PassageValues): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof PassageValues] === value)
