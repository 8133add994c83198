import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../../shared/calendar/index.ts'
import type { Draft } from '../../../shared/draft/contract.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { type DraftForm, useDraft } from '../../app/use-draft.ts'
import { draftOf, type FieldSpecs, isAsBegun, judgeOf, readTyped, type Typed } from './field-spec.ts'

type Start = {
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  readonly specs: FieldSpecs
  /** What it holds where no draft was left; read once. */
  readonly begin: Typed
  /** What is put over what was left of it: somebody brought it along. */
  readonly over?: (left: Typed) => Typed
}

/** A form of single lines; what is typed outlives closing, lock and crash. */
export const useTypedForm = ({ draftForm, draft, specs, begin, over }: Start) => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => (): TimeSurroundings => ({ now: clock.now(), timeZone }))
  const [left] = useState(() => (draft ? readTyped(draft.values) : undefined))
  const [blank] = useState(begin)
  const [first] = useState(() => {
    const found = { ...blank, ...left }
    return over ? over(found) : found
  })
  const [resolver] = useState(() => zodResolver(judgeOf(specs, around)))
  const form = useForm<Typed>({ defaultValues: first, resolver })
  const drafting = useDraft(draftForm, left ? draft : null)
  const { changed } = drafting
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(draftOf(values, specs, around()), isAsBegun(values, blank)),
      }),
    [form, changed, specs, around, blank],
  )
  // What was brought along is kept at once: where it came from may be left.
  useEffect(() => {
    if (over) changed(draftOf(form.getValues(), specs, around()), isAsBegun(form.getValues(), blank))
  }, [over, form, changed, specs, around, blank])
  return { form, drafting, around, textOf: (values: Typed) => draftOf(values, specs, around()) }
}
