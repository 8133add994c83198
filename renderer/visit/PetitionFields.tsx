import { useWatch } from 'react-hook-form'
import { CheckField } from '../ui/CheckField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { visitText as text } from './text.ts'
import { useCleaned } from './VisitFields.tsx'

/** A petitioner becomes an entry of the duty log by the same act; what the gate wrote down is not asked again. */
export const PetitionFields = () => {
  const onCleaned = useCleaned()
  const isPetition = useWatch({ name: 'isPetition' }) === true
  return (
    <>
      <CheckField name="isPetition">{text.petition}</CheckField>
      {isPetition ? (
        <div className="entry-whole">
          <TextField name="talk" label={text.fields.talk} hint={text.petitionHint} onCleaned={onCleaned} />
        </div>
      ) : null}
    </>
  )
}
