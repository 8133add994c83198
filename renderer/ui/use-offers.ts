import { type KeyboardEvent, useEffect, useState } from 'react'
import { useHeldKeys } from '../app/keys.tsx'

export type Offer = { readonly key: string; readonly value: string; readonly beside: string }

/** What is offered for the text in the field. While that is awaited `offers` may still be those of the text before. */
export type KnownOffers = { readonly offers: readonly Offer[]; readonly isAwaited: boolean }

type Offers = {
  readonly offers: readonly Offer[]
  readonly current: number
  readonly open: () => void
  readonly close: () => void
  /** The field lost the focus; an Enter that waits for its offers still counts. */
  readonly leave: () => void
  readonly take: (offer: Offer) => void
  readonly press: (event: KeyboardEvent) => void
}

/**
 * What is offered below a field while one types: the arrows move, Enter takes, Esc closes. An Enter that comes before
 * the offers for what was typed is held until they are in: it never takes one that was offered for less.
 * @param onNone told of an Enter, or of leaving, where nothing is offered.
 */
export const useOffers = (
  { offers: known, isAwaited }: KnownOffers,
  onTake: (offer: Offer) => void,
  onNone: (by: 'enter' | 'leaving') => void = () => undefined,
): Offers => {
  const [isOpen, setOpen] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const [current, setCurrent] = useState(0)
  useHeldKeys(isHeld)
  const offers = isOpen && !isHeld ? known : []
  const close = () => {
    setOpen(false)
    setHeld(false)
  }
  const take = (offer: Offer) => {
    close()
    onTake(offer)
  }
  useEffect(() => {
    if (!isHeld || isAwaited) return
    close()
    const [first] = known
    if (first) take(first)
    else onNone('enter')
  })
  const move = (to: number) => setCurrent(Math.min(Math.max(to, 0), Math.max(offers.length - 1, 0)))
  const acts = new Map([
    ['ArrowDown', () => move(current + 1)],
    ['ArrowUp', () => move(current - 1)],
    ['Enter', () => offers.slice(current, current + 1).forEach(take)],
    ['Escape', close],
  ])
  const hold = () => {
    setCurrent(0)
    setHeld(true)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey) return
    const act = isOpen && isAwaited && event.key === 'Enter' ? hold : acts.get(event.key)
    if (event.key === 'Enter' && act !== hold && offers.length === 0) return onNone('enter')
    if (!act || (offers.length === 0 && act !== hold)) return
    event.preventDefault()
    act()
  }
  const open = () => {
    setOpen(true)
    setHeld(false)
    setCurrent(0)
  }
  const leave = () => {
    if (isHeld) return
    close()
    if (known.length === 0 && !isAwaited) onNone('leaving')
  }
  return { offers, current, open, close, leave, take, press }
}
