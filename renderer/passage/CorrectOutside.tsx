import type { ShownPassage } from '../../shared/passage/contract.ts'
import { TextField } from '../ui/TextField.tsx'
import { MovedField, OutsideFields, useCleaned } from './PassageFields.tsx'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'

const { fields } = text

/** Fields that correct a vehicle of others; its plate stays sealed unless it was wrong. */
export const CorrectOutside = ({ passage }: { readonly passage: ShownPassage }) => {
  const onCleaned = useCleaned()
  return (
    <>
      <details className="passage-anew" open>
        <summary>{`${plateShown(passage)}：${text.anew}`}</summary>
        <div className="passage-row">
          <TextField name="plate" label={fields.plate} autoFocus onCleaned={onCleaned} />
          <TextField name="phone" label={fields.phone} onCleaned={onCleaned} />
          <TextField name="organisation" label={fields.organisation} onCleaned={onCleaned} />
        </div>
      </details>
      <OutsideFields />
      <div className="entry-pairs">
        <TextField name="reason" label={fields.reason} isRequired onCleaned={onCleaned} />
        <MovedField label={fields.entered} />
      </div>
    </>
  )
}
