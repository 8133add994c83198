import { useWatch } from 'react-hook-form'
import { fill } from '../../app/fill.ts'
import { CompletedField } from '../../ui/CompletedField.tsx'
import { entryText } from '../text.ts'
import { useStaffOffers } from '../use-staff-offers.ts'
import type { ActValues } from './act-values.ts'
import { nameBeingTyped, sectionsOf } from './recipients.ts'
import { handlingText as text } from './text.ts'
import { useActAround } from './use-act-around.ts'

type NamesFieldProps = { readonly itemId: string; readonly onCleaned: (removed: number) => void }

/** Several people, the last of whom is completed from the directory as his name is typed. */
export const NamesField = ({ itemId, onCleaned }: NamesFieldProps) => {
  const around = useActAround(itemId)
  const names = useWatch<ActValues, 'names'>({ name: 'names' })
  const typed = nameBeingTyped(names)
  const before = names.slice(0, names.length - typed.length)
  const { offers: staff, isAwaited } = useStaffOffers(typed)
  const offers = staff.map(offer => ({ ...offer, value: `${before}${offer.value}` }))
  const sections = sectionsOf(names, around().staff)
  return (
    <CompletedField
      name="names"
      label={text.fields.names}
      isRequired
      takesSeveral
      hint={text.namesHint}
      aside={sections.length === 0 ? undefined : fill(text.inDirectory, { sections: sections.join('、') })}
      offers={{ offers, isAwaited }}
      offersLabel={entryText.staff}
      onCleaned={onCleaned}
    />
  )
}
