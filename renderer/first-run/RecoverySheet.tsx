import { Input, TextField } from 'react-aria-components'
import { confirmedCharacters } from '../../shared/backup/index.ts'
import { fill } from '../app/fill.ts'
import { FieldLabel } from '../ui/Field.tsx'
import { firstRunText } from './text.ts'
import type { Recovery } from './use-recovery.ts'

const { recovery: text } = firstRunText

type RecoverySheetProps = { readonly recovery: Recovery; readonly isBusy: boolean }

/** The private half of the recovery key, shown once, in groups that can be copied down; then a part is typed back. */
export const RecoverySheet = ({ recovery, isBusy }: RecoverySheetProps) => {
  const { keys, typed, type, isConfirmed } = recovery
  return (
    <section className="panel recovery-sheet" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="meta">{text.note}</p>
      {isConfirmed ? (
        <p className="meta">{text.hidden}</p>
      ) : (
        <output className="recovery-key code" aria-label={text.key}>
          {groupsOf(keys?.privateKey ?? '').map(({ at, group }) => (
            <span key={at}>{group}</span>
          ))}
        </output>
      )}
      <TextField className="field recovery-typed" value={typed} onChange={type} isDisabled={isBusy}>
        <FieldLabel>{fill(text.typed, { count: confirmedCharacters })}</FieldLabel>
        <div className="field-control">
          <Input autoComplete="off" spellCheck="false" maxLength={20} />
        </div>
      </TextField>
    </section>
  )
}

const groupLength = 6
/** What every private key begins with (age). */
const prefixLength = 'AGE-SECRET-KEY-1'.length

/** What all keys begin with, then groups from the end: the last one is what is typed back. */
const groupsOf = (key: string): readonly { readonly at: number; readonly group: string }[] => {
  const groups: { at: number; group: string }[] = []
  for (let end = key.length; end > prefixLength; end -= groupLength)
    groups.unshift({ at: end, group: key.slice(Math.max(prefixLength, end - groupLength), end) })
  return key === '' ? [] : [{ at: prefixLength, group: key.slice(0, prefixLength) }, ...groups]
}
