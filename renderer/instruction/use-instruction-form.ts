import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { useUnitClock } from '../app/clock.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import {
  draftText,
  type InstructionForm,
  type InstructionValues,
  instructionForm,
  readDraft,
} from './instruction-values.ts'

type Start = {
  readonly kind: InstructionForm
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  /** What the form holds where no draft was left. */
  readonly begin: InstructionValues
}

export type InstructionFormUse = {
  readonly form: UseFormReturn<InstructionValues>
  readonly around: () => TimeSurroundings
  readonly keptAt: ReturnType<typeof useDraft>['keptAt']
  readonly refusal: Refusal | undefined
  /** @returns the item, once it stands in the book. */
  readonly send: <N extends CommandName>(name: N, input: InputOf<N>) => Promise<string | undefined>
}

/** The form of one act on an instruction; what is typed outlives closing, lock and crash, and a refusal. */
export const useInstructionForm = ({ kind, draftForm, draft, begin }: Start): InstructionFormUse => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(instructionForm(kind, around)))
  const form = useForm<InstructionValues>({ defaultValues: kept ?? begin, resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { changed } = drafting
  const [blank] = useState(begin)
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(draftText(values, around()), isSame(values, blank)),
      }),
    [form, changed, around, blank],
  )
  const sendIt: InstructionFormUse['send'] = async (name, input) => {
    const id = drafting.idToSend(draftText(form.getValues(), around()))
    const answer = await send(name, input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      drafting.refused(answer.code)
      return undefined
    }
    drafting.renew()
    return answer.itemId ?? ''
  }
  return { form, around, keptAt: drafting.keptAt, refusal, send: sendIt }
}

const isSame = (a: InstructionValues, b: InstructionValues): boolean =>
  Object.entries(a).every(([name, value]) => name === 'seen' || b[name as keyof InstructionValues] === value)

/**
 * What was done meanwhile was told by the refusal: the next saving is above what stands now. @param seen as it stands.
 */
export const useSeenAgain = ({ form, refusal }: InstructionFormUse, seen: number): void =>
  useEffect(() => {
    if (refusal?.code === 'instruction.meanwhile') form.setValue('seen', seen)
  }, [form, refusal, seen])
