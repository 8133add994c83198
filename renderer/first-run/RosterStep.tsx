import { useDeferredValue, useState } from 'react'
import { useController } from 'react-hook-form'
import { longestRoster, type SetUpValues } from '../../shared/station/draft.ts'
import { fill } from '../app/fill.ts'
import { FileChooser, ImportPreview } from '../directory/index.ts'
import { Button } from '../ui/Button.tsx'
import { FieldFault } from '../ui/Field.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { type Roster, rosterIn } from './roster.ts'
import { firstRunText } from './text.ts'

const { roster: text } = firstRunText

/** The staff as a table that is pasted or read from a file; may be left for later. */
export const RosterStep = () => {
  const { field } = useController<SetUpValues, 'roster'>({ name: 'roster' })
  const [note, setNote] = useState('')
  const roster = rosterIn(useDeferredValue(field.value))
  const take = (next: string, said: string) => {
    const isTooLong = next.length > longestRoster
    setNote(isTooLong ? fill(text.tooLong, { most: longestRoster }) : said)
    if (!isTooLong) field.onChange(next)
  }
  return (
    <div className="roster">
      <section className="panel roster-from" aria-label={text.paste}>
        <PasteField onPaste={typed => take(typed, '')} />
        <div className="roster-side">
          <p className="meta">{text.rule}</p>
          <div className="roster-acts">
            <FileChooser onRead={take} onFailed={setNote} />
            {field.value === '' ? null : <Button onPress={() => take('', '')}>{text.clear}</Button>}
          </div>
          {note === '' ? null : <p role="status">{note}</p>}
          <Counts roster={roster} />
        </div>
      </section>
      {roster.list.state === 'read' ? (
        <ImportPreview rows={roster.list.rows} unused={roster.list.unused} />
      ) : (
        <section className="panel people-import-list" aria-label={text.preview}>
          <p className="people-import-empty meta">{text.empty}</p>
        </section>
      )}
    </div>
  )
}

const PasteField = ({ onPaste }: { readonly onPaste: (typed: string) => void }) => {
  const { field, fieldState } = useController<SetUpValues, 'roster'>({ name: 'roster' })
  return (
    <label className="field people-paste" data-invalid={fieldState.invalid || undefined}>
      <span className="field-label">
        <span>{text.paste}</span>
        <span className="field-hint">{text.hint}</span>
      </span>
      <span className="field-control">
        <textarea
          ref={field.ref}
          aria-label={text.paste}
          aria-invalid={fieldState.invalid}
          spellCheck={false}
          wrap="off"
          value={field.value}
          onChange={event => onPaste(event.target.value)}
        />
      </span>
      {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
    </label>
  )
}

const Counts = ({ roster: { list, taken, wrong, beyond } }: { readonly roster: Roster }) => {
  if (list.state !== 'read') return null
  return (
    <>
      <p role="status">
        {fill(text.counts, { taken: taken.length })}
        {wrong > 0 ? fill(text.wrong, { wrong }) : ''}
      </p>
      {beyond > 0 ? (
        <NoticeBox kind="notice">{fill(text.beyond, { taken: taken.length, beyond })}</NoticeBox>
      ) : null}
    </>
  )
}
