import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { DraftKeeper } from '../app/draft-keeper.ts'
import { useKeys } from '../app/keys.tsx'
import { draftText, type KeptDraft } from './draft-values.ts'
import { type EntryValues, entryForm, isBlank } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useTimeSurroundings } from './use-time-surroundings.ts'

/** The form of an entry with its own check. @param begin the values it opens with, read once. */
export const useEntryForm = (begin: EntryValues, needsReason: boolean): UseFormReturn<EntryValues> => {
  const around = useTimeSurroundings()
  const [resolver] = useState(() => zodResolver(entryForm(around, needsReason)))
  return useForm<EntryValues>({ defaultValues: begin, resolver })
}

/** Every change goes to the keeper of drafts. */
export const useKeptAsTyped = (
  form: UseFormReturn<EntryValues>,
  keeper: Pick<DraftKeeper, 'changed'>,
  corrects?: KeptDraft['corrects'],
): void => {
  const around = useTimeSurroundings()
  const { changed } = keeper
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(draftText({ corrects, values }, around()), isBlank(values)),
      }),
    [form, changed, corrects, around],
  )
}

type FormActs = { readonly title: string; readonly save: () => void; readonly close: () => void }

/** Keys of an entry form (ux §2). */
export const useFormKeys = ({ title, save, close }: FormActs): void =>
  useKeys(title, [
    { name: 'entry.next', label: text.keys.next, keys: ['Tab', 'Enter'], isHinted: true },
    { name: 'entry.save', label: text.keys.save, keys: ['Ctrl+Enter', 'Ctrl+S'], run: save, isHinted: true },
    { name: 'entry.close', label: text.keys.close, keys: ['Esc'], run: close, isHinted: true },
  ])
