import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { mailDraftText, readMailDraft } from './mail-draft.ts'
import { isBlankMail, type MailValues, mailForm } from './mail-values.ts'

type MailFormStart = {
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: MailValues
  readonly isCorrection: boolean
}

type MailFormUse = {
  readonly form: UseFormReturn<MailValues>
  readonly drafting: ReturnType<typeof useDraft>
  readonly around: () => TimeSurroundings
}

/** The form of an item, new or corrected; what is typed outlives closing, lock and crash. */
export const useMailForm = ({ draftForm, draft, begin, isCorrection }: MailFormStart): MailFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readMailDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(mailForm(around, isCorrection)))
  const form = useForm<MailValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(begin)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          changed(mailDraftText(values, around()), isBlankMail(values) || isSame(values, blank)),
      }),
    [form, changed, around, blank],
  )
  return { form, drafting, around }
}

const isSame = (a: MailValues, b: MailValues): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof MailValues] === value)
