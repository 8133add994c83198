import type { Dispatch } from 'react'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { grouped } from '../ui/prose-count.ts'
import { mayGoOn, type SearchAct, type SearchState } from './search-state.ts'
import { searchText as text } from './text.ts'

type SearchFootProps = { readonly state: SearchState; readonly act: Dispatch<SearchAct> }

/** How many were found and how far it came. Only what holds for a while is read out. */
export const SearchFoot = ({ state, act }: SearchFootProps) => (
  <div className="grid-foot search-foot">
    <span role="status" aria-label={text.results}>
      {standing(state)}
    </span>
    {state.phase === 'running' ? <span aria-hidden="true">{running(state)}</span> : null}
    {state.phase === 'running' ? (
      <Button shownKey="Esc" onPress={() => act({ kind: 'stop' })}>
        {text.stop}
      </Button>
    ) : null}
    {mayGoOn(state) ? (
      <Button shownKey="Ctrl+Enter" onPress={() => act({ kind: 'go-on' })}>
        {text.goOn}
      </Button>
    ) : null}
  </div>
)

const standing = ({ phase, hits, reached, months, query }: SearchState): string => {
  if (phase === 'idle' || phase === 'running') return ''
  return fill(text[phase], { text: query?.text ?? '', count: grouped(hits.length), reached, months })
}

const running = ({ hits, reached, monthsDone, months }: SearchState): string =>
  [
    fill(text.count, { count: grouped(hits.length) }),
    ...(reached === ''
      ? []
      : [fill(text.reached, { reached }), fill(text.progress, { done: monthsDone, months })]),
  ].join(' · ')
