import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import type { StaffMatch } from '../../shared/directory/index.ts'
import { useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import type { Offer } from '../ui/use-offers.ts'
import { entryText as text } from './text.ts'

type StaffFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  readonly onCleaned?: (removed: number) => void
}

const longestAsked = 40

/** One of the staff, by hanzi, pinyin or initials; a name that the directory does not know is as good. */
export const StaffField = (props: StaffFieldProps) => {
  const typed = useDeferredValue(
    String(useWatch({ name: props.name }) ?? '')
      .trim()
      .slice(0, longestAsked),
  )
  const { data = [] } = useAsk(
    'directory.find',
    { text: typed },
    { isEnabled: typed !== '', keepsLast: true },
  )
  return (
    <CompletedField {...props} offersLabel={text.staff} offers={typed === '' ? [] : offersOf(data, typed)} />
  )
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
