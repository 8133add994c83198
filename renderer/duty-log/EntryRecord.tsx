import { useId } from 'react'
import type { EntryRecordView, EntryStatement, ShownEntry } from '../../shared/duty-log/contract.ts'
import { isIncomplete, missingInWords, stageTable, stateOf } from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { InstructionsOf } from '../instruction/index.ts'
import { ReviewNotes } from '../review/index.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Tag } from '../ui/Tag.tsx'
import { stateMarks } from './columns.tsx'
import { EntryTrail } from './EntryTrail.tsx'
import { RecordDeadline } from './handling/EntryDeadline.tsx'
import { HandlingSections, StruckNote } from './handling/HandlingSections.tsx'
import { RecordActs } from './handling/RecordActs.tsx'
import { InstructionButton, TrackedNote } from './InstructionLead.tsx'
import type { ActAsked } from './log-state.ts'
import { Petitioner } from './Petitioner.tsx'
import { Statement } from './Statement.tsx'
import { entryText, logText } from './text.ts'
import { useIncidentOf } from './use-incident-of.ts'

type EntryRecordProps = {
  readonly entry: EntryRecordView
  /** An act whose form is asked for. */
  readonly acting: ActAsked | undefined
  /** Absent where this account corrects nothing. */
  readonly onCorrect?: (() => void) | undefined
  readonly onClose: () => void
}

const shownDigits = 16

/** The record as it stands, where it is in the book, and every earlier text with who and why. */
export const EntryRecord = ({ entry, acting, onCorrect, onClose }: EntryRecordProps) => {
  const incident = useIncidentOf(entry)
  return (
    <section className="panel record" aria-label={entryText.record} data-pane="">
      <div className="record-head">
        <h2>{shownNumber(entry.itemId)}</h2>
        <RecordState entry={entry} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="record-body" tabIndex={0} aria-label={entryText.body}>
        <StruckNote entry={entry} />
        <div className={entry.handling.stage === 'struck' ? 'is-struck' : undefined}>
          <Statement statement={entry} byName={entry.byName} before={entry.earlier.at(-1)} />
        </div>
        <ReviewNotes itemId={entry.itemId} />
        <Petitioner entry={entry} />
        <dl className="facts record-line">
          <dt>{entryText.book}</dt>
          <dd>
            {fill(entryText.bookLine, { seq: grouped(entry.seq) })}{' '}
            <span className="code">{entry.hash.slice(0, shownDigits)}</span>
          </dd>
          {entry.gateId === undefined ? null : (
            <>
              <dt>{entryText.gate}</dt>
              <dd>
                <RecordLink to={{ of: 'at-gate', itemId: entry.gateId }}>
                  {shownNumber(entry.gateId)}
                </RecordLink>
              </dd>
            </>
          )}
        </dl>
        <TrackedNote entry={entry} />
        <HandlingSections entry={entry} />
        <InstructionsOf source={{ kind: 'entry', itemId: entry.itemId }} />
        <EarlierTexts entry={entry} />
        <EntryTrail itemId={entry.itemId} />
      </section>
      {onCorrect ? (
        <RecordActs entry={entry} acting={acting} isTracked={entry.instruction !== undefined}>
          <InstructionButton entry={entry} />
          {incident ? (
            <Button size="form" shownKey="F5" onPress={incident.run}>
              {incident.label}
            </Button>
          ) : null}
          {stageTable[entry.handling.stage].correct.no || entry.instruction ? null : (
            <Button size="form" shownKey="Ctrl+E" onPress={onCorrect}>
              {entryText.correct}
            </Button>
          )}
          <CloseButton onClose={onClose} />
        </RecordActs>
      ) : (
        <div className="record-foot">
          {incident?.isRaised ? (
            <Button size="form" shownKey="F5" onPress={incident.run}>
              {incident.label}
            </Button>
          ) : null}
          <CloseButton onClose={onClose} />
        </div>
      )}
    </section>
  )
}

const CloseButton = ({ onClose }: Pick<EntryRecordProps, 'onClose'>) => (
  <Button size="form" shownKey="Esc" onPress={onClose}>
    {entryText.close}
  </Button>
)

const RecordState = ({ entry }: { readonly entry: ShownEntry }) => (
  <span className="record-state">
    {entry.late ? <Tag>{logText.late}</Tag> : null}
    {entry.offDuty ? <Tag>{logText.offDuty}</Tag> : null}
    <RecordDeadline itemId={entry.itemId} handling={entry.handling} />
    <Mark kind={stateMarks[stateOf(entry)]} />
    {isIncomplete(entry)
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
