import { memo } from 'react'
import { type UseFormSetValue, useWatch } from 'react-hook-form'
import { entryElements } from '../../shared/duty-log/elements.ts'
import { longestText } from '../../shared/kernel/text.ts'
import { useMessageLine } from '../app/messages.tsx'
import { CheckField } from '../ui/CheckField.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { ProseField } from '../ui/ProseField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { DueField } from './DueField.tsx'
import { ElementFields } from './ElementFields.tsx'
import { CorrectedTime, EntryTime } from './EntryTime.tsx'
import type { EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { guessChoice, typeChoices, typeOf } from './type-choices.ts'
import { usePhrases } from './use-phrases.tsx'
import { useTypeKey } from './use-type-key.ts'

type EntryFieldsProps = {
  readonly setValue: UseFormSetValue<EntryValues>
  /** Each new number brings the caret into the text; without one it goes elsewhere. */
  readonly focusAsked?: number
  /** A correction asks for its reason too; whether it is 待办 was settled otherwise. */
  readonly needsReason?: boolean
  /** A correction whose petitioner is sealed already. */
  readonly hasPetitioner?: boolean
}

/** Text first, then the elements of its type in pairs, deadline and 待办, the time last (ux §5). */
export const EntryFields = memo(
  ({ setValue, focusAsked, needsReason = false, hasPetitioner = false }: EntryFieldsProps) => {
    const say = useMessageLine()
    const [choice, isTypeChosen] = useWatch<EntryValues, ['type', 'isTypeChosen']>({
      name: ['type', 'isTypeChosen'],
    })
    const { isOpen, setOpen } = useTypeKey()
    const type = typeOf(choice)
    const { look, ...phrases } = usePhrases(type)
    const clean = { onCleaned: (removed: number) => say(cleanedSentence(removed)) }
    return (
      <>
        <ProseField
          name="text"
          label={text.text}
          hint={text.textHint}
          isRequired
          longest={longestText}
          {...(focusAsked === undefined ? {} : { focusAsked })}
          onTyped={typed => isTypeChosen || setValue('type', guessChoice(typed))}
          onCaret={look}
          {...phrases}
          {...clean}
        />
        {entryElements[type].some(({ name }) => name === 'classified') ? (
          <p className="entry-note">{text.classified}</p>
        ) : null}
        <div className="entry-pairs">
          <SelectField
            label={text.type}
            hint={isTypeChosen ? undefined : text.guessed}
            choices={typeChoices}
            value={choice}
            onChange={chosen => {
              setValue('type', chosen, { shouldDirty: true })
              setValue('isTypeChosen', true)
            }}
            isOpen={isOpen}
            onOpenChange={setOpen}
          />
          <ElementFields type={type} hasPetitioner={hasPetitioner} {...clean} />
          <FollowUp
            hasOwnDue={entryElements[type].some(({ name }) => name === 'dueAt')}
            isAsked={!needsReason}
          />
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
  },
)

type FollowUpProps = {
  /** The type's own elements have a deadline among them. */
  readonly hasOwnDue: boolean
  readonly isAsked: boolean
}

/** Something is still to be done about it, perhaps by a certain time. */
const FollowUp = ({ hasOwnDue, isAsked }: FollowUpProps) => {
  const [followUp, due] = useWatch<EntryValues, ['followUp', 'due']>({ name: ['followUp', 'due'] })
  return (
    <>
      {!hasOwnDue && (followUp || due !== '') ? <DueField label={text.due} /> : null}
      {isAsked ? (
        <div className="entry-check">
          <CheckField name="followUp">{text.followUp}</CheckField>
        </div>
      ) : null}
    </>
  )
}
