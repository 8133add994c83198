import './recovery.css'
import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { confirmedCharacters, groupsOf, keyNumber, partsOfKey } from '../../shared/recovery/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { FieldLabel } from '../ui/Field.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import type { SheetOwner } from './recovery-parts.tsx'
import { recoveryText } from './text.ts'
import type { DrawnKey } from './use-drawn-key.ts'
import { useSheetPrint } from './use-sheet-print.ts'

const { sheet: text } = recoveryText

type KeyOnPaperProps = {
  readonly drawn: DrawnKey
  readonly owner: SheetOwner
  readonly isBusy: boolean
}

/** The private half of a new recovery key, shown once, in its two parts: printed or copied, then their ends are typed back. */
export const KeyOnPaper = ({ drawn, owner, isBusy }: KeyOnPaperProps) => {
  const { keys, typed, type, isConfirmed } = drawn
  const [isPreviewed, setPreviewed] = useState(false)
  const print = useSheetPrint(drawn.notePrint)
  const mayPrint = keys !== undefined && !isConfirmed && !isBusy
  const preview = () => setPreviewed(true)
  useKeys(text.title, [
    {
      name: 'recovery.preview',
      label: text.preview,
      keys: [text.keys.preview],
      mayRun: mayPrint,
      run: preview,
    },
  ])
  return (
    <section className="panel recovery-sheet" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="meta">{text.note}</p>
      {isConfirmed ? <p className="meta">{text.hidden}</p> : <Parts privateKey={keys?.privateKey ?? ''} />}
      {mayPrint && !isPreviewed ? (
        <div className="recovery-acts">
          <Button shownKey={text.keys.preview} onPress={preview}>
            {text.preview}
          </Button>
          <span className="meta">{fill(text.number, { number: keyNumber(keys.publicKey) })}</span>
        </div>
      ) : null}
      {print.refusal ? <RefusalBox {...sentenceFor(print.refusal)} /> : null}
      {mayPrint && isPreviewed ? (
        <PaperPreview keys={keys} owner={owner} print={print} onClose={() => setPreviewed(false)} />
      ) : null}
      <TextField className="field recovery-typed" value={typed} onChange={type} isDisabled={isBusy}>
        <FieldLabel hint={fill(text.typedHint, { count: confirmedCharacters })}>
          {fill(text.typed, { count: confirmedCharacters / 2 })}
        </FieldLabel>
        <div className="field-control">
          <Input autoComplete="off" spellCheck="false" maxLength={20} />
        </div>
      </TextField>
    </section>
  )
}

const Parts = ({ privateKey }: { readonly privateKey: string }) => (
  <div className="recovery-key">
    {partsOfKey(privateKey).map(({ place, text: part }) => (
      <div key={place}>
        <span className="meta">{text.parts[place]}</span>
        <output className="code" aria-label={`${text.key}${text.parts[place]}`}>
          {groupsOf(part).map(({ at, group }) => (
            <span key={at}>{group}</span>
          ))}
        </output>
      </div>
    ))}
  </div>
)
