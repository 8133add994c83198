import { nthPetitioner } from './contacts.ts'
import { type DayType, dayDecks, dayTypes } from './day-matters.ts'
import { createDeck } from './deck.ts'
import type { Dice } from './dice.ts'
import { filledMatter, type Matter } from './matter.ts'
import { filled } from './places.ts'

/** What comes in during working hours, each type as often as it stands in `dayTypes`. @param year of the day that is told. */
export type MatterTeller = (dice: Dice, leader: string, year: string) => Matter

export const createMatterTeller = (dice: Dice): MatterTeller => {
  const types = createDeck(dice, dayTypes)
  const decks = new Map<DayType, () => Omit<Matter, 'type'>>()
  const next = (type: DayType): Matter => {
    const deal = decks.get(type) ?? createDeck(dice, dayDecks[type])
    decks.set(type, deal)
    return { type, ...deal() }
  }
  return (own, leader, year) => {
    const matter = next(types())
    const told = filledMatter(matter, slotsOf(own, leader, year))
    return matter.type === 'petition' ? { ...told, petitioner: nthPetitioner(own.number(1000)) } : told
  }
}

/** Places and figures, the leader on duty, numbers of documents. */
export const slotsOf = (dice: Dice, leader: string, year: string): ((text: string) => string) => {
  const fill = filled(dice)
  const number = String(dice.between(3, 180))
  return text =>
    fill(text).replaceAll('{leader}', leader).replaceAll('{year}', year).replaceAll('{n}', number)
}
