import { type KeyboardEvent, useState } from 'react'

export type Offer = { readonly key: string; readonly value: string; readonly beside: string }

type Offers = {
  readonly offers: readonly Offer[]
  readonly current: number
  readonly open: () => void
  readonly close: () => void
  readonly take: (offer: Offer) => void
  readonly press: (event: KeyboardEvent) => void
}

/** What is offered below a field while one types: the arrows move, Enter takes, Esc closes. */
export const useOffers = (known: readonly Offer[], onTake: (value: string) => void): Offers => {
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState(0)
  const offers = isOpen ? known : []
  const close = () => setOpen(false)
  const take = ({ value }: Offer) => {
    close()
    onTake(value)
  }
  const move = (to: number) => setCurrent(Math.min(Math.max(to, 0), Math.max(offers.length - 1, 0)))
  const acts = new Map([
    ['ArrowDown', () => move(current + 1)],
    ['ArrowUp', () => move(current - 1)],
    ['Enter', () => offers.slice(current, current + 1).forEach(take)],
    ['Escape', close],
  ])
  const press = (event: KeyboardEvent) => {
    const act = acts.get(event.key)
    if (!act || offers.length === 0 || event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey)
      return
    event.preventDefault()
    act()
  }
  const open = () => {
    setOpen(true)
    setCurrent(0)
  }
  return { offers, current, open, close, take, press }
}
