import { useWatch } from 'react-hook-form'
import { nameBeingTyped, useStaffOffers } from '../duty-log/index.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { instructionText as text } from './text.ts'

/** Several of the staff, the last of whom is completed from the directory as his name is typed. */
export const PeopleField = () => {
  const names = String(useWatch({ name: 'to' }) ?? '')
  const typed = nameBeingTyped(names)
  const before = names.slice(0, names.length - typed.length)
  const { offers: staff, isAwaited } = useStaffOffers(typed)
  const offers = staff.map(offer => ({ ...offer, value: `${before}${offer.value}` }))
  return (
    <CompletedField
      name="to"
      label={text.fields.to}
      isRequired
      takesSeveral
      hint={text.hints.to}
      offers={{ offers, isAwaited }}
      offersLabel={text.staff}
    />
  )
}
