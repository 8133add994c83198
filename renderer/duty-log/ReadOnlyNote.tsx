import { sentenceFor } from '../../shared/refusals.ts'
import type { StationStatus } from '../../shared/station/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { logText, entryText as text } from './text.ts'

type ReadOnlyNoteProps = {
  readonly book: Extract<StationStatus['book'], { state: 'read-only' }>
  readonly onClose: () => void
}

/** Instead of the form: why nothing can be written now and what to do until it can. */
export const ReadOnlyNote = ({ book, onClose }: ReadOnlyNoteProps) => {
  useKeys(text.newEntry, [
    { name: 'entry.close', label: logText.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel record" aria-label={text.newEntry} data-pane="">
      <div className="record-head">
        <h2>{text.newEntry}</h2>
      </div>
      <div className="record-body">
        <RefusalBox {...sentenceFor(book)} />
      </div>
      <div className="record-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
