import type { PostStanding } from '../../shared/handover/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { ask } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { handoverText } from './text.ts'

const text = handoverText.done

/** @returns what says how a post stands after somebody signed: who has it now, or who is still to sign. */
export const useSayOutcome = (before: PostStanding): (() => Promise<void>) => {
  const say = useMessageLine()
  return async () => {
    const after = await ask('handover.standing', { post: before.post }).catch(() => undefined)
    if (after) say(outcomeInWords(before, after))
  }
}

const outcomeInWords = ({ running }: PostStanding, { phase, holder, ...after }: PostStanding): string => {
  const signed = after.outgoing ?? after.incoming
  if (signed && phase !== 'on-duty') return fill(text.signed, { name: signed.name })
  const name = holder?.name ?? ''
  return running && holder?.how === 'handover'
    ? fill(text.completed, { name, number: shownNumber(running.itemId) })
    : fill(text.relieve, { name })
}
