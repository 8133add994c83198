import './roster.css'
import { useState } from 'react'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Segments } from '../ui/Segments.tsx'
import { ArrangePart } from './ArrangePart.tsx'
import { MonthPart } from './MonthPart.tsx'
import { SwapsPart } from './SwapsPart.tsx'
import { rosterText as text } from './text.ts'

type Part = 'month' | 'swaps' | 'arrange'

/** Rosters by the month: drafted, published, and changed by swaps; with who takes turns and who is away. */
export const RosterPage = () => {
  const [part, setPart] = useState<Part>('month')
  const session = useSession()
  const mayGrant = mayUse(session, 'roster.swaps')
  const open = useAsk('roster.swaps', { list: 'open' }, { isEnabled: mayGrant }).data
  useFocusOnFirst()
  const parts = [
    { id: 'month', label: text.parts.month },
    ...(mayGrant ? [{ id: 'swaps', label: text.parts.swaps, count: open?.length ?? 0 } as const] : []),
    ...(mayUse(session, 'roster.arrangements')
      ? [{ id: 'arrange', label: text.parts.arrange } as const]
      : []),
  ] as const
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        {parts.length > 1 ? (
          <Segments label={text.part} segments={parts} value={part} onChange={setPart} />
        ) : null}
      </ViewHead>
      <div className="roster">
        {part === 'month' ? <MonthPart /> : part === 'swaps' ? <SwapsPart /> : <ArrangePart />}
      </div>
    </>
  )
}
