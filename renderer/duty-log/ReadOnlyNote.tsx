import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { logText, entryText as text } from './text.ts'

/** Instead of the form: nothing can be written now. Why, and what to do, stands above every view. */
export const ReadOnlyNote = ({ onClose }: { readonly onClose: () => void }) => {
  useKeys(text.newEntry, [
    { name: 'entry.close', label: logText.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel record" aria-label={text.newEntry} data-pane="">
      <div className="record-head">
        <h2>{text.newEntry}</h2>
      </div>
      <div className="record-body">
        <p role="status">{text.readOnly}</p>
      </div>
      <div className="record-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
