import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { visitText } from './text.ts'

const { card: text } = visitText

/** A badge that was not given back turned up: it may be given out again. */
export const FoundBadge = ({ badge }: { readonly badge: string }) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('visit.find-badge')
  const find = useOneAtATime(async () => {
    const answer = await act({ badge })
    if (answer.ok) say(fill(text.found, { badge }))
  })
  return (
    <div className="visit-found">
      <Button onPress={() => void find()}>{fill(text.find, { badge })}</Button>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
    </div>
  )
}
