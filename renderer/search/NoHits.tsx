import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import type { SearchState } from './search-state.ts'
import { searchText as text } from './text.ts'

type NoHitsProps = { readonly state: SearchState; readonly onRetry: () => void }

/** What stands where the list would: how to begin, that nothing was found, or why it broke off. */
export const NoHits = ({ state: { phase, query, reached, refusal }, onRetry }: NoHitsProps) => {
  if (phase === 'failed' && refusal) return <FailureBox {...sentenceFor(refusal)} onRetry={onRetry} />
  if (phase === 'idle') return <EmptyState what={text.empty} rule={text.emptyRule} />
  if (phase === 'running') return null
  const words = phase === 'done' ? text.none : text.noneStopped
  return <EmptyState what={fill(words, { text: query?.text ?? '', reached })} />
}
