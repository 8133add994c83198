import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { shownPlate, tidyPlate } from '../../shared/papers/index.ts'
import type { PlaceTaken } from '../../shared/passage/contract.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { staffMeant } from '../directory/index.ts'
import { passageDraftText } from './passage-draft.ts'
import { enterOf, type PassageValues } from './passage-values.ts'
import { passageText as text } from './text.ts'
import type { PassageFormUse } from './use-passage-form.ts'
import { stopsAt } from './use-vehicle-acts.ts'

type EnterAct = {
  /** @param known the plate of one that was taken over; it is not typed. */
  readonly enter: (values: PassageValues, known: string | undefined) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** Sends a vehicle of others; only when it is on the disk is the form cleared and the draft dropped. */
export const useEnter = (
  { form, drafting, around }: PassageFormUse,
  places: readonly PlaceTaken[],
  onSaved: (itemId: string) => void,
): EnterAct => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const enter: EnterAct['enter'] = async (values, known) => {
    const host = values.host.trim() === '' ? undefined : await staffMeant(values.host)
    if (host && !host.ok) return form.setError('host', { message: host.why }, { shouldFocus: true })
    const now = around()
    const id = drafting.idToSend(passageDraftText(values, now))
    const answer = await send('passage.enter', enterOf(values, { hostId: host?.staffId, around: now }), {
      id,
    })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    const place = places.find(({ placeId }) => placeId === values.place)?.name ?? ''
    const plate = known ?? shownPlate(tidyPlate(values.plate))
    say(fill(text.saved.enter, { plate, place: stopsAt(place) }))
    onSaved(answer.itemId ?? '')
  }
  return { enter, refusal }
}
