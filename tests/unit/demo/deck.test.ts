import { expect, it } from 'vitest'
import { createDeck } from '../../../electron/demo/deck.ts'
import { dice } from '../../../electron/demo/dice.ts'

const cards = ['a', 'b', 'c', 'd', 'e'] as const

it('deals every card once before any comes again, and never one twice running', () => {
  const deal = createDeck<string>(dice('deck'), cards)
  const dealt = Array.from({ length: 500 }, deal)
  for (let start = 0; start < dealt.length; start += 5)
    expect(dealt.slice(start, start + 5).sort()).toEqual(cards)
  expect(dealt.some((card, place) => card === dealt[place + 1])).toBe(false)
})

it('deals a single card for ever', () => {
  const deal = createDeck(dice('deck'), ['only'])
  expect([deal(), deal(), deal()]).toEqual(['only', 'only', 'only'])
})
