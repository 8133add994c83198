import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownSwap } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { rosterText } from './text.ts'

/** Whom it was asked of says yes; it still has to be granted. */
export const useAgree = ({ itemId }: ShownSwap) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('roster.agree-swap')
  const agree = useOneAtATime(async () => {
    const answer = await act({ itemId })
    if (answer.ok) say(fill(rosterText.swap.said.agree, { number: shownNumber(itemId) }))
  })
  return { run: () => void agree(), refusal }
}
