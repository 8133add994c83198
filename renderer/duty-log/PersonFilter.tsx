import '../ui/filter-field.css'
import { useDeferredValue, useId, useState } from 'react'
import type { PersonOfLog } from '../../shared/duty-log/contract.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { ForgetKey } from '../ui/ForgetKey.tsx'
import { OfferList } from '../ui/OfferList.tsx'
import { type Offer, useOffers } from '../ui/use-offers.ts'
import { logText as text } from './text.ts'

type PersonFilterProps = {
  readonly person: PersonOfLog | undefined
  readonly onChoose: (person: PersonOfLog | undefined) => void
}

const longestAsked = 40

/** Who wrote or handled it: hanzi, pinyin or initials; two of one name are told apart. Emptied, everybody again. */
export const PersonFilter = ({ person, onChoose }: PersonFilterProps) => {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const stands = (typed ?? '').trim().slice(0, longestAsked)
  const asked = useDeferredValue(stands)
  const isSought = typed !== undefined
  const answer = useAsk('duty-log.people', { text: asked }, { isEnabled: isSought, keepsLast: true })
  const { data = [] } = answer
  const isAwaited = stands !== asked || (isSought && isOnItsWay(answer))
  const list = useOffers({ offers: offersOf(data), isAwaited }, ({ value }) => {
    const chosen = data.find(one => labelOf(one) === value)
    setTyped(undefined)
    if (chosen) onChoose(chosen)
  })
  const change = (value: string) => {
    setTyped(value)
    list.open()
    if (value.trim() === '' && person) onChoose(undefined)
  }
  const leave = () => {
    list.close()
    setTyped(undefined)
  }
  return (
    <span className="filter-field">
      {typed === undefined ? null : <ForgetKey onForget={() => setTyped(undefined)} />}
      <span className="field-control">
        <input
          role="combobox"
          aria-label={text.filterPerson}
          aria-expanded={list.offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={list.offers[list.current] ? `${id}-offers-${list.current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? (person ? labelOf(person) : '')}
          onChange={event => change(event.target.value)}
          onFocus={event => event.target.select()}
          onBlur={leave}
          onKeyDown={list.press}
        />
      </span>
      <OfferList
        id={`${id}-offers`}
        label={text.people}
        offers={list.offers}
        current={list.current}
        onTake={list.take}
      />
    </span>
  )
}

const labelOf = ({ name, apart }: PersonOfLog): string => (apart === undefined ? name : `${name}（${apart}）`)

const offersOf = (people: readonly PersonOfLog[]): readonly Offer[] =>
  people.map(one => ({ key: one.account, value: labelOf(one), beside: one.account }))
