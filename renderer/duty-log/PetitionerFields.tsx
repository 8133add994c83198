import { useWatch } from 'react-hook-form'
import { dayOf } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { EntryValues } from './entry-values.ts'
import { idTypeChoices, isMistypedId, petitionerLabels as labels } from './petitioner-values.ts'
import { entryText as text } from './text.ts'

type PetitionerFieldsProps = {
  /** Named before: what stands here then takes the place of it. */
  readonly isSealed: boolean
  /** An entry that names nobody is 待补. */
  readonly isRequired: boolean
  readonly onCleaned: (removed: number) => void
}

/** Who came. What is written here is sealed; nobody sees it again without saying why. */
export const PetitionerFields = ({ isSealed, isRequired, onCleaned }: PetitionerFieldsProps) => {
  const petitioner = useWatch<EntryValues, 'petitioner'>({ name: 'petitioner' })
  const { clock, timeZone } = useUnitClock()
  const today = dayOf(clock.now(), timeZone)
  return (
    <>
      <p className="entry-note entry-whole">{isSealed ? text.sealedBefore : text.sealedNote}</p>
      <TextField
        name="petitioner.name"
        label={labels.name}
        isRequired={isRequired && !isSealed}
        onCleaned={onCleaned}
      />
      <TextField name="petitioner.phone" label={labels.phone} onCleaned={onCleaned} />
      <ChoiceField name="petitioner.idType" label={labels.idType} choices={idTypeChoices} />
      <TextField
        name="petitioner.idNumber"
        label={labels.idNumber}
        hint={isMistypedId(petitioner, today) ? text.mistypedId : undefined}
        onCleaned={onCleaned}
      />
      <div className="entry-whole">
        <TextField name="petitioner.organisation" label={labels.organisation} onCleaned={onCleaned} />
      </div>
    </>
  )
}
