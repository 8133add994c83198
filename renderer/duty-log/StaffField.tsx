import { useWatch } from 'react-hook-form'
import { CompletedField } from '../ui/CompletedField.tsx'
import { entryText as text } from './text.ts'
import { useStaffOffers } from './use-staff-offers.ts'

type StaffFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  readonly onCleaned?: (removed: number) => void
}

/** One of the staff, by hanzi, pinyin or initials; a name that the directory does not know is as good. */
export const StaffField = (props: StaffFieldProps) => {
  const offers = useStaffOffers(String(useWatch({ name: props.name }) ?? ''))
  return <CompletedField {...props} offersLabel={text.staff} offers={offers} />
}
