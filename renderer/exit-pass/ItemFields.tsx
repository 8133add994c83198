import { useEffect } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { mostItems } from '../../shared/exit-pass/contract.ts'
import { fill } from '../app/fill.ts'
import { TextField } from '../ui/TextField.tsx'
import { useCleaned } from './HolderFields.tsx'
import { blankItem, type PassValues } from './pass-values.ts'
import { passText } from './text.ts'

const { fields, hints } = passText

/** Thing by thing: below the last one that is named stands an empty line, so that the keyboard never has to ask for one. */
export const ItemFields = () => {
  const { fields: rows, append } = useFieldArray<PassValues, 'items'>({ name: 'items' })
  const items = useWatch<PassValues, 'items'>({ name: 'items' })
  const isFull = (items.at(-1)?.name ?? '').trim() !== ''
  const count = items.length
  useEffect(() => {
    if (isFull && count < mostItems) append(blankItem, { shouldFocus: false })
  }, [isFull, count, append])
  return (
    <div className="pass-item-fields">
      {rows.map(({ id }, place) => (
        <ItemLine key={id} place={place} isNamed={(items[place]?.name ?? '').trim() !== ''} />
      ))}
    </div>
  )
}

type ItemLineProps = { readonly place: number; readonly isNamed: boolean }

/** Of an empty line only the name is asked: Enter leads past it. */
const ItemLine = ({ place, isNamed }: ItemLineProps) => {
  const onCleaned = useCleaned()
  return (
    <fieldset className="pass-item-line" aria-label={fill(passText.item, { n: place + 1 })}>
      <TextField
        name={`items.${place}.name`}
        label={fields.itemName}
        isRequired={place === 0}
        hint={place === 0 && !isNamed ? hints.item : undefined}
        onCleaned={onCleaned}
      />
      {isNamed ? (
        <>
          <TextField name={`items.${place}.count`} label={fields.itemCount} />
          <TextField name={`items.${place}.unit`} label={fields.itemUnit} onCleaned={onCleaned} />
          <TextField name={`items.${place}.asset`} label={fields.itemAsset} onCleaned={onCleaned} />
        </>
      ) : null}
    </fieldset>
  )
}
