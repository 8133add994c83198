import { useState } from 'react'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import type { useDraft } from '../../app/use-draft.ts'
import { useRenewed } from '../../app/use-renewed.ts'
import type { ActAround } from './act-faults.ts'
import type { ActKind } from './act-kinds.ts'
import { type ActValues, actDraftText } from './act-values.ts'
import { sendAct } from './send-act.ts'
import { handlingText as text } from './text.ts'

type SendActPorts = {
  readonly kind: ActKind
  readonly itemId: string
  readonly around: () => ActAround
  readonly draft: ReturnType<typeof useDraft>
  readonly onDone: () => void
}

type SendAct = {
  /** @param seen statements and acts that the writer has seen; somebody else's since then is refused and told. */
  readonly sendIt: (values: ActValues, seen: number) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** Only when it is on the disk is the form closed and its draft dropped. */
export const useSendAct = ({ kind, itemId, around, draft, onDone }: SendActPorts): SendAct => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const sendIt = async (values: ActValues, seen: number): Promise<void> => {
    const id = draft.idToSend(actDraftText({ seen, values }))
    const answer = await sendAct(kind, values, seen, around(), { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return draft.refused(answer.code)
    draft.renew()
    say(fill(text.saved, { act: text.kinds[kind], number: shownNumber(itemId) }))
    await renewed('duty-log.entry', { itemId })
    onDone()
  }
  return { sendIt, refusal }
}
