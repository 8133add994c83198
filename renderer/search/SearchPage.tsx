import './search.css'
import { useRef, useState } from 'react'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { useStation } from '../app/station.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { NoHits } from './NoHits.tsx'
import { SearchFoot } from './SearchFoot.tsx'
import { SearchForm } from './SearchForm.tsx'
import { SearchList } from './SearchList.tsx'
import { searchText as text } from './text.ts'
import { useFocusOnAsking } from './use-focus-on-asking.ts'
import { useSearch } from './use-search.ts'
import { useSearchKeys } from './use-search-keys.ts'
import { nothingTyped, useTypedQuery } from './use-typed-query.ts'

/** F3: everything that this account may see, newest first, while it is being typed. Nothing of it is kept. */
export const SearchPage = ({ focusAsked }: { readonly focusAsked: number | undefined }) => {
  const [typed, setTyped] = useState(nothingTyped)
  const [state, act] = useSearch()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { go } = usePlaces()
  useTypedQuery(typed, act)
  useFocusOnAsking(field, focusAsked)
  const open = (itemId: string) => {
    const hit = state.hits.find(found => found.itemId === itemId)
    if (!hit) return
    act({ kind: 'current', itemId })
    const { occurredAt } = hit
    go({ view: 'duty-log', entryAsked: { itemId, occurredAt, asked: performance.now() } })
  }
  useSearchKeys(state, act)
  const [first] = state.hits
  return (
    <>
      <ViewHead title={text.title} aside={text.aside} />
      <ProvenNote />
      <SearchForm
        ref={field}
        typed={typed}
        onTyped={setTyped}
        onDown={() => first && list.current?.focus()}
        onEnter={() => first && open(state.current ?? first.itemId)}
      />
      <section className="panel search-panel" aria-label={text.results} data-pane="">
        {state.phase === 'failed' || !first ? (
          <div className="search-none">
            <NoHits state={state} onRetry={() => act({ kind: 'again' })} />
          </div>
        ) : null}
        {first ? (
          <SearchList
            ref={list}
            state={state}
            onCurrent={itemId => act({ kind: 'current', itemId })}
            onOpen={open}
            onLeave={() => field.current?.focus()}
          />
        ) : null}
        <SearchFoot state={state} act={act} />
      </section>
    </>
  )
}

/** In a damaged book only what is proven is searched; why, the alarm above says. */
const ProvenNote = () => {
  const { journal } = useStation()
  if (journal.state !== 'broken' || journal.shownUpTo === undefined) return null
  return <NoticeBox kind="due">{fill(text.proven, { number: grouped(journal.shownUpTo) })}</NoticeBox>
}
