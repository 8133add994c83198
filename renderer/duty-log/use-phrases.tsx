import { type RefObject, useId, useState } from 'react'
import type { EntryType } from '../../shared/duty-log/index.ts'
import type { KeyRow } from '../app/key-registry.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { insertText } from '../ui/insert-text.ts'
import { OfferList } from '../ui/OfferList.tsx'
import type { ProseList } from '../ui/ProseField.tsx'
import { phrasesWith, type Slash } from './slash.ts'
import { entryText as text } from './text.ts'
import { useSlash } from './use-slash.ts'

type Phrases = {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>
  /** Undefined while nothing is offered. */
  readonly list: ProseList | undefined
  /** Looks anew at what stands before the caret. */
  readonly look: () => void
}

/** A slash that begins something offers the standard phrases of the type: typing narrows, arrows move, Enter puts one in. */
export const usePhrases = (type: EntryType): Phrases => {
  const id = useId()
  const { areaRef, slash, look, sendAway } = useSlash()
  const offered = useOffered(type, slash)
  const [moved, setMoved] = useState({ typed: '', to: 0 })
  const place = moved.typed === slash?.typed ? Math.min(moved.to, Math.max(offered.length - 1, 0)) : 0
  const move = (to: number) =>
    setMoved({ typed: slash?.typed ?? '', to: Math.min(Math.max(to, 0), offered.length - 1) })
  const take = (phrase = offered[place]) => {
    const area = areaRef.current
    if (!area || !slash || phrase === undefined) return
    area.setSelectionRange(slash.start, area.selectionStart)
    insertText(area, phrase)
    look()
  }
  useKeys(text.phrases, phraseKeys(offered.length > 0, { take, move: by => move(place + by), sendAway }))
  if (offered.length === 0) return { areaRef, list: undefined, look }
  const offers = offered.map(phrase => ({ key: phrase, value: phrase, beside: '' }))
  const shown = (
    <OfferList
      id={id}
      label={text.phrases}
      offers={offers}
      current={place}
      onTake={({ value }) => take(value)}
    />
  )
  return { areaRef, list: { id, current: `${id}-${place}`, shown }, look }
}

const none: readonly string[] = []

const useOffered = (type: EntryType, slash: Slash | undefined): readonly string[] => {
  const rows = useAsk('phrases.list', {}).data
  const phrases = rows?.find(row => row.key === type)?.content ?? none
  return slash ? phrasesWith(phrases, slash.typed) : none
}

type PhraseActs = {
  readonly take: () => void
  readonly move: (by: number) => void
  readonly sendAway: () => void
}

const phraseKeys = (mayRun: boolean, { take, move, sendAway }: PhraseActs): readonly KeyRow[] => [
  {
    name: 'phrase.insert',
    label: text.keys.insert,
    keys: ['Enter'],
    mayRun,
    isHinted: true,
    run: () => take(),
  },
  { name: 'phrase.next', label: text.keys.move, keys: ['↓'], mayRun, isHinted: true, run: () => move(1) },
  { name: 'phrase.previous', label: text.keys.move, keys: ['↑'], mayRun, run: () => move(-1) },
  {
    name: 'phrase.close',
    label: text.keys.noPhrases,
    keys: ['Esc'],
    mayRun,
    isHinted: true,
    run: sendAway,
  },
]
