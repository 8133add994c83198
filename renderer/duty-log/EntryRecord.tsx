import { useId } from 'react'
import type { EntryStatement, ShownEntry } from '../../shared/duty-log/contract.ts'
import { missingInWords, stateOf } from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Tag } from '../ui/Tag.tsx'
import { Petitioner } from './Petitioner.tsx'
import { Statement } from './Statement.tsx'
import { entryText, logText } from './text.ts'

type EntryRecordProps = {
  readonly entry: ShownEntry
  /** Absent where this account corrects nothing. */
  readonly onCorrect?: (() => void) | undefined
  readonly onClose: () => void
}

const shownDigits = 16

/** The record as it stands, where it is in the book, and every earlier text with who and why. */
export const EntryRecord = ({ entry, onCorrect, onClose }: EntryRecordProps) => {
  useKeys(entryText.record, [
    { name: 'record.close', label: logText.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel record" aria-label={entryText.record} data-pane="">
      <div className="record-head">
        <h2>{shownNumber(entry.itemId)}</h2>
        <RecordState entry={entry} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="record-body" tabIndex={0} aria-label={entryText.body}>
        <Statement statement={entry} byName={entry.byName} before={entry.earlier.at(-1)} />
        <Petitioner entry={entry} />
        <dl className="facts record-line">
          <dt>{entryText.book}</dt>
          <dd>
            {fill(entryText.bookLine, { seq: grouped(entry.seq) })}{' '}
            <span className="code">{entry.hash.slice(0, shownDigits)}</span>
          </dd>
        </dl>
        <EarlierTexts entry={entry} />
      </section>
      <div className="record-foot">
        {onCorrect ? (
          <Button size="form" shownKey="Ctrl+E" onPress={onCorrect}>
            {entryText.correct}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {entryText.close}
        </Button>
      </div>
    </section>
  )
}

const RecordState = ({ entry }: { readonly entry: ShownEntry }) => (
  <span className="record-state">
    {entry.late ? <Tag>{logText.late}</Tag> : null}
    {entry.offDuty ? <Tag>{logText.offDuty}</Tag> : null}
    <Mark kind={entry.missing.length > 0 ? 'notice' : 'fine'} />
    {entry.missing.length > 0
      ? `${logText.states.incomplete}：${missingInWords(entry.type, entry.missing)}`
      : logText.states[stateOf(entry)]}
  </span>
)

const EarlierTexts = ({ entry }: { readonly entry: ShownEntry }) => {
  const id = useId()
  if (entry.earlier.length === 0) return null
  return (
    <div className="record-earlier">
      <h3 id={id}>{entryText.earlier}</h3>
      <ol aria-labelledby={id}>
        {[...entry.earlier].reverse().map((statement, place, all) => (
          <li key={`${statement.revision} ${statement.hash}`}>
            <h4>{titleOf(statement)}</h4>
            <Statement statement={statement} byName={statement.byName} before={all[place + 1]} />
          </li>
        ))}
      </ol>
    </div>
  )
}

const titleOf = ({ revision }: EntryStatement): string =>
  revision === 1 ? entryText.first : fill(entryText.revision, { revision })
