import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { briefTime } from '../app/fixed-time.ts'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { readVisitDraft, visitDraftText } from './visit-draft.ts'
import { isBlankVisit, type VisitValues, visitForm } from './visit-values.ts'

type VisitFormStart = {
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: VisitValues
  readonly isCorrection: boolean
}

type VisitFormUse = {
  readonly form: UseFormReturn<VisitValues>
  readonly drafting: ReturnType<typeof useDraft>
  readonly around: () => TimeSurroundings
}

/** The form of a visit, new or corrected; what is typed outlives closing, lock and crash. */
export const useVisitForm = ({ draftForm, draft, begin, isCorrection }: VisitFormStart): VisitFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => {
    const read = draft ? readVisitDraft(draft.values) : undefined
    return read && { ...read, confirmedAt: briefTime(read.confirmedAt, around()) }
  })
  const [resolver] = useState(() => zodResolver(visitForm(around, isCorrection)))
  const form = useForm<VisitValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(begin)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          changed(visitDraftText(values, around()), isBlankVisit(values) || isSame(values, blank)),
      }),
    [form, changed, around, blank],
  )
  return { form, drafting, around }
}

const isSame = (a: VisitValues, b: VisitValues): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof VisitValues] === value)
