import type { Dice } from './dice.ts'

/** Deals every card before any comes again, in an order of its own each time, and never the same one twice running. */
export const createDeck = <T>(dice: Dice, cards: readonly [T, ...T[]]): (() => T) => {
  let left: readonly T[] = []
  let last: T = cards[0]
  return () => {
    if (left.length === 0) left = shuffled(dice, cards, last)
    const [next = last, ...rest] = left
    left = rest
    last = next
    return next
  }
}

/** A deck that would begin with the card dealt last begins with its last one instead. */
const shuffled = <T>(dice: Dice, cards: readonly T[], last: T): readonly T[] => {
  const order = cards
    .map(card => ({ card, place: dice.number(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card)
  return order[0] === last ? [...order].reverse() : order
}
