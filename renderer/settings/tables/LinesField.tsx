import { useRef } from 'react'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { FigureField } from './FigureField.tsx'
import { LineField } from './LineField.tsx'
import { tableText } from './text.ts'
import { useLines } from './use-lines.ts'

const text = tableText.lines

type LinesFieldProps = {
  readonly legend: string
  readonly words: { readonly unit: string; readonly add: string }
  /** A tick beside each line, and what it is called in full. */
  readonly tick?: { readonly label: string; readonly of: string }
  /** A number beside each line, and what it is called. */
  readonly figure?: { readonly of: string }
  /** More fields of a line, below its text. */
  readonly fieldsOf?: (place: number, onFocus: () => void) => React.ReactNode
}

/** A list in its order: typed over, moved, added to; the acts below belong to the line that the caret is in. */
export const LinesField = ({ legend, words, tick, figure, fieldsOf }: LinesFieldProps) => {
  const { listRef, keys, current, onFocus, goOn, acts } = useLines(legend, words)
  const addRef = useRef<HTMLButtonElement>(null)
  const nameOf = (place: number) => fill(text.name, { place: place + 1, unit: words.unit })
  return (
    <fieldset className="table-lines">
      <legend>{legend}</legend>
      {keys.length === 0 ? <p className="meta">{text.empty}</p> : null}
      <ol ref={listRef}>
        {keys.map((key, place) => (
          <li key={key} className="table-line" data-current={place === current || undefined}>
            <span className="table-line-number" aria-hidden="true">
              {place + 1}
            </span>
            <LineField
              name={`lines.${place}.text`}
              label={nameOf(place)}
              onFocus={() => onFocus(place)}
              onEnter={() => goOn(place) || addRef.current?.focus()}
            />
            {figure ? (
              <FigureField
                name={`lines.${place}.figure`}
                label={fill(figure.of, { place: place + 1 })}
                onFocus={() => onFocus(place)}
              />
            ) : null}
            {tick ? (
              <CheckField name={`lines.${place}.isTicked`} label={fill(tick.of, { place: place + 1 })}>
                {tick.label}
              </CheckField>
            ) : null}
            {fieldsOf?.(place, () => onFocus(place))}
          </li>
        ))}
      </ol>
      <fieldset className="table-line-acts" aria-label={current === undefined ? legend : nameOf(current)}>
        {acts.map(({ name, label, keys: [shownKey], mayRun, run }) => (
          <Button
            key={name}
            {...(name === 'line.add' ? { ref: addRef } : {})}
            shownKey={shownKey}
            isDisabled={!mayRun}
            onPress={run}
          >
            {label}
          </Button>
        ))}
      </fieldset>
    </fieldset>
  )
}
