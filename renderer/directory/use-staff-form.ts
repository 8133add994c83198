import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { useDraft } from '../app/use-draft.ts'
import { draftFormOf, readStaffDraft, staffDraftText } from './staff-draft.ts'
import { type StaffValues, staffForm } from './staff-values.ts'

type StaffFormStart = {
  /** Absent for somebody new. */
  readonly staffId?: string
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: StaffValues
  /** How many statements about the person there were when the form opened. */
  readonly revision: number
  readonly isBlank: (values: StaffValues, begin: StaffValues) => boolean
}

type StaffFormUse = {
  readonly form: UseFormReturn<StaffValues>
  readonly keptAt: ReturnType<typeof useDraft>['keptAt']
  /** The statements that whoever began the form had seen. */
  readonly seen: number
  /** Sends the command of these values; after a saving the draft goes, once `then` has reset the form. */
  readonly act: <N extends CommandName>(
    name: N,
    input: InputOf<N>,
    values: StaffValues,
    then: () => void,
  ) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** A form of a person; what is typed outlives closing, lock and crash. */
export const useStaffForm = ({ staffId, draft, isBlank, ...start }: StaffFormStart): StaffFormUse => {
  const [kept] = useState(() => (draft ? readStaffDraft(draft.values) : undefined))
  const [begin] = useState(start.begin)
  const [seen] = useState(kept?.seen ?? start.revision)
  const [refusal, setRefusal] = useState<Refusal>()
  const form = useForm<StaffValues>({
    defaultValues: kept?.values ?? begin,
    resolver: zodResolver(staffForm),
  })
  const { changed, renew, refused, idToSend, keptAt } = useDraft(draftFormOf(staffId), kept ? draft : null)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(staffDraftText({ seen, values }), isBlank(values, begin)),
      }),
    [form, changed, seen, isBlank, begin],
  )
  return {
    form,
    keptAt,
    seen,
    refusal,
    act: async (name, input, values, then) => {
      const answer = await send(name, input, { id: idToSend(staffDraftText({ seen, values })) })
      setRefusal(answer.ok ? undefined : answer)
      if (!answer.ok) return refused(answer.code)
      then()
      renew()
    },
  }
}
