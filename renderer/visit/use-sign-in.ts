import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { shownPlate, tidyPlate } from '../../shared/papers/index.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { useDraft } from '../app/use-draft.ts'
import { staffMeant } from '../directory/index.ts'
import { visitText as text } from './text.ts'
import { savedSentence } from './VisitFields.tsx'
import { visitDraftText } from './visit-draft.ts'
import { signInOf, type VisitValues, vehicleOf } from './visit-values.ts'

export type VisitSending = {
  readonly form: UseFormReturn<VisitValues>
  readonly drafting: Pick<ReturnType<typeof useDraft>, 'idToSend' | 'refused' | 'renew'>
  readonly around: () => TimeSurroundings
}

type SignInAct = {
  /**
   * @param known the name of somebody who was taken over; he is not typed.
   * @param lookOutSeen the one on the look-out list that the form shows him to be.
   */
  readonly signIn: (
    values: VisitValues,
    known: string | undefined,
    lookOutSeen: string | undefined,
  ) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** Sends a visit; only when it is on the disk is the form cleared and the draft dropped. */
export const useSignIn = (
  { form, drafting, around }: VisitSending,
  onSaved: (itemId: string) => void,
): SignInAct => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const [told, setTold] = useState<string>()
  const signIn: SignInAct['signIn'] = async (values, known, lookOutSeen = told) => {
    const host = await staffMeant(values.host)
    if (!host.ok) return form.setError('host', { message: host.why }, { shouldFocus: true })
    const now = around()
    const id = drafting.idToSend(visitDraftText(values, now))
    const input = signInOf(values, { hostId: host.staffId, around: now })
    const visit = lookOutSeen === undefined ? input : { ...input, lookOutSeen }
    const vehicle = vehicleOf(values)
    const answer = vehicle
      ? await send('passage.enter-with-visitor', { visit, ...vehicle }, { id })
      : await send('visit.sign-in', visit, { id })
    setRefusal(answer.ok ? undefined : answer)
    // What the refusal said was seen: the next saving goes on with it.
    setTold(answer.ok ? undefined : itemTold(answer))
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    const who = known ?? values.who.trim()
    const words = vehicle
      ? fill(text.savedWithVehicle, { plate: shownPlate(tidyPlate(vehicle.plate)) })
      : text.saved
    const handedOn = values.isPetition ? text.handedOn : ''
    say(`${savedSentence(words, who, values.badge.trim())}${handedOn}`)
    onSaved(answer.itemId ?? '')
  }
  return { signIn, refusal }
}

/** Whom of the look-out list a refusal told of. */
export const itemTold = ({ code, params }: Refusal): string | undefined =>
  code === 'look-out.met' && typeof params?.item === 'string' ? params.item : undefined
