import { useEffect, useEffectEvent, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Draft } from '../../shared/draft/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import { type DraftForm, useDraft } from '../app/use-draft.ts'

type Values = { [field: string]: string }
const kept = z.record(z.string(), z.string())

/** undefined until it is read: a form that began without its draft would overwrite it. */
export const useFoundDraft = (form: DraftForm): Draft | null | undefined => {
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? undefined : (data ?? null)
}

type KeptForm<V extends Values> = {
  readonly form: UseFormReturn<V>
  readonly keptAt: ReturnType<typeof useDraft>['keptAt']
  /** What was typed stands in the book now. */
  readonly forget: () => void
}

/** Begins with what was left typed; fields of `never` (passwords) are not kept. */
export const useKeptForm = <V extends Values>(
  { name, found, begin }: { readonly name: DraftForm; readonly found: Draft | null; readonly begin: V },
  never: readonly (keyof V)[] = [],
): KeptForm<V> => {
  const [left] = useState(() => (found ? read(found.values) : undefined))
  const [defaults] = useState(() => ({ ...begin, ...left }) as V)
  const form = useForm<V>({ defaultValues: defaults as never })
  const { changed, renew, keptAt } = useDraft(name, left ? found : null)
  const keep = useEffectEvent((values: V) => {
    const typed = Object.fromEntries(Object.entries(values).filter(([field]) => !never.includes(field)))
    changed(
      JSON.stringify(typed),
      Object.values(typed).every(value => value === ''),
    )
  })
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values as V) }),
    [form],
  )
  return { form, keptAt, forget: renew }
}

const read = (text: string): Values | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
