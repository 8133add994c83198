import { type ChangeEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { type ListRow, readStaffList, type StaffList } from '../../shared/directory/read-list.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { decodeList } from './decode-list.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { importText as text } from './text.ts'
import { type ImportState, useImport } from './use-import.ts'

const mostFileMb = 10

/** A list is pasted or read from a file, looked through row by row, and taken in as far as it is good. */
export const ImportPage = ({ onClose }: { readonly onClose: () => void }) => {
  const [pasted, setPasted] = useState('')
  const [note, setNote] = useState('')
  const { state, run, forget } = useImport()
  const isRunning = state.kind === 'running'
  const { list, isRead, error, refetch } = useReadList(pasted, isRunning)
  const say = useMessageLine()
  const good = list.state === 'read' ? list.rows.filter(({ problem }) => !problem) : []
  const mayImport = isRead && good.length > 0 && !isRunning
  const take = (next: string, said: string) => {
    setPasted(next)
    setNote(said)
    forget()
  }
  const importGood = async () => {
    if (!mayImport || list.state !== 'read') return
    const people = good.map(({ staff }) => staff)
    const wrong = list.rows.filter(({ problem }) => problem)
    if (!(await run(people, wrong))) return
    say(fill(text.importedSaid, { count: people.length }))
    setPasted('')
  }
  useImportKeys({ mayImport, importGood: () => void importGood(), onClose })
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return (
    <div className="people-import">
      <section className="panel people-import-from" aria-label={text.title} data-pane="">
        <h2>{text.title}</h2>
        <p className="meta">{text.intro}</p>
        <PasteArea pasted={pasted} onPaste={typed => take(typed, '')} />
        <FileChooser onRead={take} onFailed={setNote} />
        {note === '' ? null : <p role="status">{note}</p>}
        <Outcome state={state} />
        <div className="people-import-acts">
          <Button
            look="primary"
            size="form"
            shownKey="Ctrl+Enter"
            isDisabled={good.length === 0 && !isRunning}
            isBusy={isRunning}
            onPress={() => void importGood()}
          >
            {buttonWords(state, good.length)}
          </Button>
          <Button size="form" shownKey="Esc" onPress={onClose}>
            {text.close}
          </Button>
        </div>
      </section>
      <Preview list={list} leftOut={state.kind === 'done' ? state.leftOut : []} />
    </div>
  )
}

/**
 * A list of thousands takes a good part of a second to be read: typing goes on meanwhile, and only what was read may
 * be imported. Batches that are being taken in do not make it read again each time.
 */
const useReadList = (pasted: string, isRunning: boolean) => {
  const { data, error, refetch } = useAsk('directory.list', {}, { isEnabled: !isRunning })
  const read = useDeferredValue(pasted)
  const list = useMemo(() => readStaffList(read, data ?? []), [read, data])
  return { list, isRead: read === pasted && data !== undefined, error, refetch }
}

const buttonWords = (state: ImportState, count: number): string => {
  if (state.kind === 'running') return fill(text.importing, { done: state.done, count: state.count })
  return count === 0 ? text.noneGood : fill(text.import, { count })
}

type PreviewProps = { readonly list: StaffList; readonly leftOut: readonly ListRow[] }

/** What was left out of the import stays in sight until the next list. */
const Preview = ({ list, leftOut }: PreviewProps) => {
  if (list.state === 'read') return <ImportPreview rows={list.rows} unused={list.unused} />
  if (list.state === 'empty' && leftOut.length > 0) return <ImportPreview rows={leftOut} unused={[]} />
  return (
    <section className="panel people-import-list" aria-label={text.preview} data-pane="">
      {list.state === 'empty' ? (
        <p className="people-import-empty meta">{text.empty}</p>
      ) : (
        <RefusalBox what={text.noHeader} />
      )}
    </section>
  )
}

const Outcome = ({ state }: { readonly state: ImportState }) => {
  if (state.kind === 'done')
    return (
      <NoticeBox kind="notice">
        {fill(text.imported, { count: state.count })}
        {state.leftOut.length > 0 ? fill(text.leftOut, { count: state.leftOut.length }) : ''}
      </NoticeBox>
    )
  if (state.kind !== 'stopped') return null
  const { what, ...sentence } = sentenceFor(state.refusal)
  return (
    <RefusalBox
      what={`${what}${state.done > 0 ? fill(text.stopped, { done: state.done }) : ''}`}
      {...sentence}
    />
  )
}

type PasteAreaProps = { readonly pasted: string; readonly onPaste: (text: string) => void }

const PasteArea = ({ pasted, onPaste }: PasteAreaProps) => (
  <label className="field people-paste">
    <span className="field-label">
      <span>{text.paste}</span>
      <span className="field-hint">{text.pasteHint}</span>
    </span>
    <span className="field-control">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the page is there to be pasted into
        autoFocus
        aria-label={text.paste}
        spellCheck={false}
        wrap="off"
        value={pasted}
        onChange={event => onPaste(event.target.value)}
      />
    </span>
  </label>
)

type FileChooserProps = {
  readonly onRead: (text: string, said: string) => void
  readonly onFailed: (said: string) => void
}

/** The system's own dialog; the button is what is seen and pressed. */
export const FileChooser = ({ onRead, onFailed }: FileChooserProps) => {
  const input = useRef<HTMLInputElement>(null)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (!file) return
    if (file.size > mostFileMb * 1_000_000) return onFailed(fill(text.tooBig, { most: mostFileMb }))
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (!bytes) return onFailed(text.noFile)
    const decoded = decodeList(new Uint8Array(bytes))
    onRead(decoded.text, fill(text.file, { name: file.name, encoding: decoded.encoding }))
  }
  return (
    <>
      <input ref={input} type="file" accept=".csv,.txt,.tsv" hidden onChange={event => void read(event)} />
      <Button onPress={() => input.current?.click()}>{text.choose}</Button>
    </>
  )
}

type ImportKeys = {
  readonly mayImport: boolean
  readonly importGood: () => void
  readonly onClose: () => void
}

const useImportKeys = ({ mayImport, importGood, onClose }: ImportKeys): void =>
  useKeys(text.title, [
    {
      name: 'import.run',
      label: text.keys.import,
      keys: ['Ctrl+Enter'],
      mayRun: mayImport,
      run: importGood,
      isHinted: true,
    },
    { name: 'import.close', label: text.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
