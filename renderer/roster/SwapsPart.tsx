import { useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownSwap } from '../../shared/roster/index.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PaperSwapForm } from './PaperSwapForm.tsx'
import { SwapCard } from './SwapCard.tsx'
import { SwapList } from './SwapList.tsx'
import { rosterText } from './text.ts'

const text = rosterText.swap
type ListId = 'open' | 'all'

/** What waits to be granted, and all that ever was asked for; the office writes down what two have signed on paper. */
export const SwapsPart = () => {
  const [list, setList] = useState<ListId>('open')
  const [open, setOpen] = useState<string | 'new'>()
  const { data, error, refetch } = useAsk('roster.swaps', { list }, { keepsLast: true })
  const session = useSession()
  const { book } = useStation()
  const isOffice = mayUse(session, 'roster.publish') && book.state !== 'read-only'
  useKeys(rosterText.parts.swaps, [
    {
      name: 'roster.paper-swap',
      label: text.ask.formOffice,
      keys: ['Ctrl+N'],
      mayRun: isOffice && open === undefined,
      run: () => setOpen('new'),
      isHinted: true,
    },
  ])
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={rosterText.waiting} />
  const shown = data.find(({ itemId }) => itemId === open)
  return (
    <div className="roster-columns">
      <section className="panel roster-part" aria-label={text.list} data-pane="">
        <div className="roster-row">
          <Segments
            label={text.list}
            segments={[
              { id: 'open', label: text.lists.open },
              { id: 'all', label: text.lists.all },
            ]}
            value={list}
            onChange={setList}
          />
          {isOffice ? (
            <Button shownKey="Ctrl+N" onPress={() => setOpen('new')}>
              {text.ask.formOffice}
            </Button>
          ) : null}
        </div>
        {data.length === 0 ? (
          <EmptyState what={list === 'open' ? text.empty : text.emptyAll} rule={text.rule} />
        ) : (
          <SwapList label={text.list} swaps={data} current={shown?.itemId} onOpen={setOpen} />
        )}
      </section>
      <BesideSwaps isNew={open === 'new'} shown={shown} onClose={() => setOpen(undefined)} />
    </div>
  )
}

type BesideSwapsProps = {
  readonly isNew: boolean
  readonly shown: ShownSwap | undefined
  readonly onClose: () => void
}

const BesideSwaps = ({ isNew, shown, onClose }: BesideSwapsProps) => {
  if (!isNew && !shown) return null
  return (
    <div className="detail">
      {isNew ? <PaperSwapForm onDone={onClose} onClose={onClose} /> : null}
      {shown ? <SwapCard key={shown.itemId} swap={shown} onClose={onClose} /> : null}
    </div>
  )
}
