import { useDeferredValue } from 'react'
import type { StaffMatch } from '../../shared/directory/index.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import type { KnownOffers, Offer } from '../ui/use-offers.ts'

const longestAsked = 40

/** Who of the staff may be meant by what was typed of a name: hanzi, pinyin or initials. */
export const useStaffOffers = (name: string): KnownOffers => {
  const stands = name.trim().slice(0, longestAsked)
  const typed = useDeferredValue(stands)
  const isSought = typed !== ''
  const answer = useAsk('directory.find', { text: typed }, { isEnabled: isSought, keepsLast: true })
  return {
    offers: isSought ? offersOf(answer.data ?? [], typed) : [],
    isAwaited: stands !== typed || (isSought && isOnItsWay(answer)),
  }
}

/** Whoever is written out already is not offered again. */
const offersOf = (matches: readonly StaffMatch[], typed: string): readonly Offer[] =>
  matches
    .map(match => ({ key: match.staffId, value: nameAmong(match, matches), beside: besideOf(match) }))
    .filter(({ value }) => value !== typed)

/** Two of one name are told apart by their sections. */
const nameAmong = ({ name, section }: StaffMatch, matches: readonly StaffMatch[]): string =>
  matches.filter(match => match.name === name).length > 1 ? `${name}（${section}）` : name

const besideOf = ({ section, post }: StaffMatch): string => [section, post].filter(Boolean).join(' ')
