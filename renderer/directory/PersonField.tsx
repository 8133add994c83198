import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import type { StaffMatch } from '../../shared/directory/index.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import type { Offer } from '../ui/use-offers.ts'
import { offeredAs, partsOf } from './staff-meant.ts'
import { meantText as text } from './text.ts'

type PersonFieldProps = {
  readonly name: string
  readonly label: string
  /** Has the keys as soon as it is there. */
  readonly autoFocus?: boolean
  /** Somebody must stand there; without it he must. */
  readonly isRequired?: boolean
}

const longestAsked = 40

/** Somebody of the staff, by hanzi, pinyin or initials. */
export const PersonField = ({ name, label, autoFocus = false, isRequired = true }: PersonFieldProps) => {
  const stands = String(useWatch({ name }) ?? '').trim()
  const typed = useDeferredValue(stands)
  const asked = partsOf(typed).name.slice(0, longestAsked)
  const isSought = asked !== ''
  const answer = useAsk('directory.find', { text: asked }, { isEnabled: isSought, keepsLast: true })
  const isAwaited = stands !== typed || (isSought && isOnItsWay(answer))
  const offers = offersOf(isSought ? (answer.data ?? []) : []).filter(({ value }) => value !== typed)
  return (
    <CompletedField
      name={name}
      label={label}
      isRequired={isRequired}
      autoFocus={autoFocus}
      offersLabel={text.staff}
      offers={{ offers, isAwaited }}
    />
  )
}

const offersOf = (matches: readonly StaffMatch[]): readonly Offer[] =>
  matches.map(match => ({
    key: match.staffId,
    value: offeredAs(match, matches),
    beside: [match.section, match.post].filter(Boolean).join(' '),
  }))
