import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { grouped } from '../ui/prose-count.ts'
import { isFiltered } from './log-query.ts'
import type { LogState } from './log-state.ts'
import { logText as text } from './text.ts'
import { useShownUpTo } from './use-shown-up-to.ts'

type LogEmptyProps = { readonly state: LogState; readonly isToday: boolean; readonly mayWrite: boolean }

/** What is empty, by which rule it fills, and the key that starts it. */
export const LogEmpty = ({ state, isToday, mayWrite }: LogEmptyProps) => {
  const { go } = usePlaces()
  const provenUpTo = useShownUpTo()
  if (provenUpTo !== undefined)
    return <EmptyState what={fill(text.emptyProven, { number: grouped(provenUpTo) })} />
  if (isFiltered(state.filter)) return <EmptyState what={text.emptyFilter} />
  if (state.scope === 'period' || state.scope === 'all') return <EmptyState what={text.emptyPeriod} />
  if (state.scope === 'incomplete') return <EmptyState what={text.emptyIncomplete} />
  const start = (
    <Button shownKey="F2" onPress={() => go({ view: 'duty-log', newEntryAsked: performance.now() })}>
      {text.newEntry}
    </Button>
  )
  return (
    <EmptyState
      what={isToday ? text.emptyToday : text.emptyDay}
      rule={text.emptyRule}
      action={mayWrite && isToday ? start : null}
    />
  )
}
