import { useMemo, useState } from 'react'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ContactsOfShift } from '../contact-check/index.ts'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CheckList } from './CheckList.tsx'
import { IncomingSide } from './IncomingSide.tsx'
import { ItemList } from './ItemList.tsx'
import { changesBetween, changesInWords, isUnchanged } from './list-changes.ts'
import { OutgoingSide } from './OutgoingSide.tsx'
import { handoverText as text } from './text.ts'
import { usePart } from './use-part.ts'
import { type FoundTyping, useArrivalTyped, useFoundTyping, useLinesTyped } from './use-typing.ts'

type RunningProps = { readonly standing: PostStanding; readonly itemId: string }

/** One handover from its preparation to the second signature. */
export const RunningHandover = ({ standing, itemId }: RunningProps) => {
  const found = useFoundTyping(itemId)
  if (!found) return <Skeleton reason={text.waiting} />
  return <Sides standing={standing} itemId={itemId} found={found} />
}

const Sides = ({ standing, itemId, found }: RunningProps & { readonly found: FoundTyping }) => {
  const { phase, incoming, sinceSigned } = standing
  const { isHolder, mayWrite } = usePart(standing)
  const { seen, changes, look } = useLook(standing)
  const lines = useLinesTyped(itemId, found.lines)
  const arrival = useArrivalTyped(standing, itemId, found.arrival)
  const confirmed = incoming?.confirmed ?? arrival.confirmed
  const forget = () => {
    lines.forget()
    arrival.forget()
  }
  const rows = useMemo(
    () =>
      standing.items.map(item => ({
        ...item,
        isConfirmed: confirmed.includes(item.itemId),
        isFresh: changes.added.includes(item.itemId),
        isBegun: lines.lines.items[item.itemId] !== undefined,
      })),
    [standing.items, confirmed, changes, lines.lines.items],
  )
  const mayExplain = mayWrite && isHolder && phase === 'preparing'
  // What was signed is to be withdrawn first; after that there is a list to look at.
  const isChanged = !sinceSigned && !isUnchanged(changes)
  useFocusOnFirst()
  useKeys(text.title, [
    { name: 'handover.look', label: text.acts.look, keys: [text.keys.look], mayRun: isChanged, run: look },
  ])
  return (
    <div className="handover">
      {sinceSigned ? (
        <NoticeBox kind="due">{fill(text.items.since, { what: changesInWords(sinceSigned) })}</NoticeBox>
      ) : null}
      {isChanged ? (
        <NoticeBox
          kind="due"
          action={
            <Button shownKey={text.keys.look} onPress={look}>
              {text.acts.look}
            </Button>
          }
        >
          {fill(text.items.changed, { what: changesInWords(changes) })}
        </NoticeBox>
      ) : null}
      {standing.post === 'gatekeeper' || !standing.holder ? null : (
        <ContactsOfShift from={standing.holder.since} />
      )}
      <div className="handover-lists">
        <ItemList
          standing={standing}
          rows={rows}
          mayExplain={mayExplain}
          mayConfirm={mayWrite && !incoming}
          onConfirm={arrival.confirm}
          typed={lines}
        />
        <CheckList standing={standing} mayCheck={mayExplain} typed={lines} />
      </div>
      <div className="handover-sides">
        <OutgoingSide standing={standing} seen={seen} onSigned={lines.forget} onEnded={forget} />
        <IncomingSide
          standing={standing}
          seen={seen}
          confirmed={confirmed}
          typed={arrival}
          onSigned={forget}
        />
      </div>
    </div>
  )
}

/**
 * What the signer had before him: the list as it was when he came to it or last said that he had looked. What his own
 * checks put there he has just written himself.
 */
const useLook = ({ items, checks }: PostStanding) => {
  const now = useMemo(() => items.map(({ itemId }) => itemId), [items])
  const [looked, setLooked] = useState(now)
  return useMemo(() => {
    const own = checks.flatMap(({ result }) => result?.entryId ?? [])
    const known = [...new Set([...looked, ...own.filter(id => now.includes(id))])]
    const changes = changesBetween(known, now)
    const seen = isUnchanged(changes) ? now : known
    return { seen, changes, look: () => setLooked(now) }
  }, [now, looked, checks])
}
