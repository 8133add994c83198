import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { cleanLine } from './clean-typed.ts'
import { FieldFault, FieldLabelFor } from './Field.tsx'
import { OfferList } from './OfferList.tsx'
import { type KnownOffers, type Offer, useOffers } from './use-offers.ts'

type CompletedFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  /** Has the keys as soon as it is there, before the next one can come. */
  readonly autoFocus?: boolean
  readonly hint?: React.ReactNode
  /** Grey words inside the control, right: what was understood. */
  readonly aside?: React.ReactNode
  /** Several may stand in it: the caret stays when one was taken. */
  readonly takesSeveral?: boolean
  /** What the typed text may become, best first. */
  readonly offers: KnownOffers
  readonly offersLabel: string
  /** Told which offer was taken, by its key. */
  readonly onTaken?: (key: string) => void
  /**
   * Told when Enter was pressed, or the field left, and nothing is offered for what stands there.
   * @returns whether a reader sent it: the caret stays, for it may send once more; another Enter goes on.
   */
  readonly onEntered?: (by: 'enter' | 'leaving') => boolean
  readonly onCleaned?: (removed: number) => void
}

/** A line that is completed: Enter takes the offer that the arrows lead to; Tab leaves what was typed, for it may be another. */
export const CompletedField = ({ name, label, isRequired, offersLabel, ...rest }: CompletedFieldProps) => {
  const id = useId()
  const { field, fieldState } = useController({ name })
  const take = (offer: Offer) => {
    field.onChange(offer.value)
    rest.onTaken?.(offer.key)
  }
  const [wasRead, setRead] = useState(false)
  const list = useOffers(rest.offers, take, by => setRead(!wasRead && (rest.onEntered?.(by) ?? false)))
  const change = (typed: string) => {
    const { text, removed } = cleanLine(typed)
    if (removed > 0) rest.onCleaned?.(removed)
    field.onChange(text)
    setRead(false)
    list.open()
  }
  return (
    <div className="field" data-invalid={fieldState.invalid || undefined}>
      <FieldLabelFor id={id} isRequired={isRequired} hint={rest.hint}>
        {label}
      </FieldLabelFor>
      <div className="field-control">
        <input
          id={id}
          ref={field.ref}
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: somebody asked for the form and types on at once
          autoFocus={rest.autoFocus ?? false}
          {...(rest.takesSeveral ? { 'data-several': '' } : {})}
          {...(wasRead ? { 'data-read': '' } : {})}
          aria-expanded={list.offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={list.offers[list.current] ? `${id}-offers-${list.current}` : undefined}
          aria-invalid={fieldState.invalid}
          aria-required={isRequired ?? false}
          aria-describedby={`${id}-fault`}
          autoComplete="off"
          spellCheck={false}
          value={field.value ?? ''}
          onChange={event => change(event.target.value)}
          onBlur={() => {
            field.onBlur()
            list.leave()
          }}
          onKeyDown={list.press}
        />
        {rest.aside === undefined ? null : <span className="field-aside">{rest.aside}</span>}
      </div>
      <OfferList
        id={`${id}-offers`}
        label={offersLabel}
        offers={list.offers}
        current={list.current}
        onTake={list.take}
      />
      <span id={`${id}-fault`}>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </span>
    </div>
  )
}
