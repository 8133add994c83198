import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import type { MailAddressee } from '../../shared/mail/contract.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { addresseeAs, nameIn } from './addressee-meant.ts'
import { mailText as text } from './text.ts'

const longestAsked = 60
const none: readonly MailAddressee[] = []

/** A person of the staff or a section, by hanzi, pinyin or initials. */
export const AddresseeField = ({ name }: { readonly name: string }) => {
  const stands = String(useWatch({ name }) ?? '').trim()
  const typed = useDeferredValue(stands)
  const asked = nameIn(typed).slice(0, longestAsked)
  const isSought = asked !== ''
  const answer = useAsk('mail.addressees', { text: asked }, { isEnabled: isSought, keepsLast: true })
  const isAwaited = stands !== typed || (isSought && isOnItsWay(answer))
  const found = isSought ? (answer.data ?? none) : none
  const offers = found
    .map(one => ({
      key: JSON.stringify(one.to),
      value: addresseeAs(one, found),
      beside: [one.section, one.post].filter(Boolean).join(' ') || text.sectionWord,
    }))
    .filter(({ value }) => value !== typed)
  return (
    <CompletedField
      name={name}
      label={text.fields.to}
      hint={text.toHint}
      isRequired
      offers={{ offers, isAwaited }}
      offersLabel={text.toOffers}
    />
  )
}
