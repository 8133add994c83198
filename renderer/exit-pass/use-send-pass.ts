import { useState } from 'react'
import type { InputOf } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { staffMeant } from '../directory/index.ts'
import { passDraftText } from './pass-draft.ts'
import { isHolderTyped, type Meant, type PassForm, type PassValues } from './pass-values.ts'
import type { PassFormUse } from './use-pass-form.ts'

type PassCommand = 'exit-pass.issue' | 'exit-pass.correct' | 'exit-pass.release'

type SendPass<N extends PassCommand> = {
  readonly name: N
  readonly kind: Exclude<PassForm, 'confirm'>
  readonly inputOf: (values: PassValues, meant: Meant) => InputOf<N>
}

/** Sends what a form says once its names are found in the directory; only what is on the disk is dropped from the drafts. */
export const useSendPass = <N extends PassCommand>(
  { form, drafting, around }: PassFormUse,
  { name, kind, inputOf }: SendPass<N>,
  onSaved: (itemId: string, values: PassValues) => void,
  onRefused: (code: string) => void = () => undefined,
) => {
  const [refusal, setRefusal] = useState<Refusal>()
  const sendPass = async (values: PassValues): Promise<void> => {
    const people = await peopleIn(values, kind)
    if ('field' in people) return form.setError(people.field, { message: people.why }, { shouldFocus: true })
    const at = around()
    const id = drafting.idToSend(passDraftText(values, at))
    const answer = await send(name, inputOf(values, { ...people, around: at }), { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      onRefused(answer.code)
      return drafting.refused(answer.code)
    }
    drafting.renew()
    onSaved(answer.itemId ?? '', values)
  }
  return { sendPass, refusal }
}

type People =
  | { readonly staffId: string; readonly decidedBy: string }
  | { readonly field: 'holder' | 'decidedBy'; readonly why: string }

/** Whom of the staff the form names; those whom it does not ask for are nobody. */
const peopleIn = async (values: PassValues, kind: PassForm): Promise<People> => {
  const asksHolder = values.kind === 'staff' && (kind !== 'correct' || isHolderTyped(values))
  const holder = asksHolder ? await staffMeant(values.holder) : nobody
  if (!holder.ok) return { field: 'holder', why: holder.why }
  const decider = kind === 'release' ? await staffMeant(values.decidedBy) : nobody
  if (!decider.ok) return { field: 'decidedBy', why: decider.why }
  return { staffId: holder.staffId, decidedBy: decider.staffId }
}

const nobody = { ok: true, staffId: '' } as const
