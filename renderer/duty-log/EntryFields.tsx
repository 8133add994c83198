import { memo } from 'react'
import { type UseFormSetValue, useWatch } from 'react-hook-form'
import { telephoneElements } from '../../shared/duty-log/entry-types.ts'
import { longestText } from '../../shared/kernel/text.ts'
import { useMessageLine } from '../app/messages.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { ProseField } from '../ui/ProseField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { CorrectedTime, EntryTime } from './EntryTime.tsx'
import type { EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { guessChoice, typeChoices, typeOf } from './type-choices.ts'
import { useTypeKey } from './use-type-key.ts'

type EntryFieldsProps = {
  readonly setValue: UseFormSetValue<EntryValues>
  /** Each new number brings the caret into the text; without one it goes elsewhere. */
  readonly focusAsked?: number
  /** A correction asks for its reason too. */
  readonly needsReason?: boolean
}

/** Text first, then the elements of its type in pairs, the time last (ux §5). */
export const EntryFields = memo(({ setValue, focusAsked, needsReason = false }: EntryFieldsProps) => {
  const say = useMessageLine()
  const [type, isTypeChosen] = useWatch<EntryValues, ['type', 'isTypeChosen']>({
    name: ['type', 'isTypeChosen'],
  })
  const { isOpen, setOpen } = useTypeKey()
  const clean = { onCleaned: (removed: number) => say(cleanedSentence(removed)) }
  return (
    <>
      <ProseField
        name="text"
        label={text.text}
        isRequired
        longest={longestText}
        {...(focusAsked === undefined ? {} : { focusAsked })}
        onTyped={typed => isTypeChosen || setValue('type', guessChoice(typed))}
        {...clean}
      />
      <div className="entry-pairs">
        <SelectField
          label={text.type}
          hint={isTypeChosen ? undefined : text.guessed}
          choices={typeChoices}
          value={type}
          onChange={chosen => {
            setValue('type', chosen, { shouldDirty: true })
            setValue('isTypeChosen', true)
          }}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
        {typeOf(type) === 'telephone' ? <TelephoneFields {...clean} /> : null}
      </div>
      {needsReason ? (
        <div className="entry-pairs entry-pairs-last">
          <TextField name="reason" label={text.reason} isRequired {...clean} />
          <CorrectedTime />
        </div>
      ) : (
        <EntryTime />
      )}
    </>
  )
})

const TelephoneFields = ({ onCleaned }: { readonly onCleaned: (removed: number) => void }) => (
  <>
    {(['unit', 'person', 'phone', 'answer', 'result'] as const).map(element => (
      <TextField
        key={element}
        name={element}
        label={telephoneElements[element].label}
        isRequired={telephoneElements[element].required}
        onCleaned={onCleaned}
      />
    ))}
  </>
)
