import { useState } from 'react'
import {
  monthInWords,
  type PlannedDuty,
  readRosterTable,
  type TableFault,
} from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { FileChooser } from '../directory/index.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { rosterText } from './text.ts'

const text = rosterText.paste

type PasteFormProps = {
  readonly month: string
  readonly onTaken: (duties: readonly PlannedDuty[]) => void
  readonly onClose: () => void
}

/** A month from a spreadsheet: looked through as it is pasted, and taken as the office's own naming as far as it is good. */
export const PasteForm = ({ month, onTaken, onClose }: PasteFormProps) => {
  const [pasted, setPasted] = useState('')
  const [note, setNote] = useState('')
  const say = useMessageLine()
  const { data: people = none } = useAsk('directory.list', {})
  const read = readRosterTable(pasted, { month, people })
  const duties = read.ok ? read.duties : []
  const name = fill(text.form, { month: monthInWords(month) })
  const take = () => {
    if (duties.length === 0) return
    say(fill(text.taken, { count: duties.length }))
    onTaken(duties)
  }
  useSaveKeys({
    title: name,
    words: { save: text.save, close: rosterText.close, next: rosterText.keys.nextField },
    save: take,
    close: onClose,
  })
  return (
    <section className="panel roster-side" aria-label={name} data-pane="">
      <h2>{name}</h2>
      <label className="field roster-paste">
        <span className="field-label">
          <span>{text.text}</span>
        </span>
        <span className="meta">{text.hint}</span>
        <span className="field-control">
          <textarea
            // biome-ignore lint/a11y/noAutofocus: the form is there to be pasted into
            autoFocus
            aria-label={text.text}
            spellCheck={false}
            wrap="off"
            value={pasted}
            onChange={event => setPasted(event.target.value)}
          />
        </span>
      </label>
      <FileChooser
        onRead={(content, said) => {
          setPasted(content)
          setNote(said)
        }}
        onFailed={setNote}
      />
      {note === '' ? null : <p role="status">{note}</p>}
      {read.ok ? (
        <p>{fill(text.count, { count: duties.length })}</p>
      ) : (
        <p className="meta">{text.why[read.why]}</p>
      )}
      {read.ok && read.unused.length > 0 ? (
        <p className="meta">{fill(text.unused, { heads: read.unused.join('、') })}</p>
      ) : null}
      {read.ok ? <Faults faults={read.faults} /> : null}
      <div className="roster-row">
        <Button look="primary" shownKey="Ctrl+Enter" isDisabled={duties.length === 0} onPress={take}>
          {text.save}
        </Button>
        <Button shownKey="Esc" onPress={onClose}>
          {rosterText.close}
        </Button>
      </div>
    </section>
  )
}

const none: readonly never[] = []

const Faults = ({ faults }: { readonly faults: readonly TableFault[] }) => (
  <ul className="roster-problems">
    {faults.map(({ line, kind, cell }) => (
      <li key={`${line} ${kind} ${cell}`}>
        <Mark kind="due" />
        {fill(text.fault, { line, says: fill(text.faults[kind], { cell }) })}
      </li>
    ))}
  </ul>
)
