import { useWatch } from 'react-hook-form'
import { useMessageLine } from '../app/messages.tsx'
import { PersonField } from '../directory/index.ts'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { PassValues } from './pass-values.ts'
import { passText } from './text.ts'

const { fields, hints, kinds } = passText

const choices = (['staff', 'outside'] as const).map(id => ({ id, label: kinds[id] }))

/** Told where unseen characters were taken out of what was typed. */
export const useCleaned = (): ((removed: number) => void) => {
  const say = useMessageLine()
  return removed => say(cleanedSentence(removed))
}

/** Who carries: one of the staff by name or initials, or somebody from outside, of whom nothing stands in the journal in clear. */
export const HolderFields = () => {
  const onCleaned = useCleaned()
  const kind = useWatch<PassValues, 'kind'>({ name: 'kind' })
  return (
    <>
      <DigitChoice name="kind" label={fields.kind} choices={choices} />
      {kind === 'staff' ? (
        <div className="entry-pairs">
          <PersonField name="holder" label={fields.holder} />
          <TextField name="plate" label={fields.plate} onCleaned={onCleaned} />
        </div>
      ) : (
        <div className="entry-pairs">
          <TextField name="name" label={fields.name} isRequired onCleaned={onCleaned} />
          <TextField name="organisation" label={fields.organisation} onCleaned={onCleaned} />
          <TextField name="phone" label={fields.phone} onCleaned={onCleaned} />
          <TextField name="plate" label={fields.plate} onCleaned={onCleaned} />
        </div>
      )}
    </>
  )
}

/** Whose the things are. */
export const SectionField = () => {
  const kind = useWatch<PassValues, 'kind'>({ name: 'kind' })
  return (
    <TextField
      name="section"
      label={fields.section}
      hint={kind === 'staff' ? hints.section : undefined}
      isRequired={kind === 'outside'}
    />
  )
}
