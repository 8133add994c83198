import type { ShownState } from '../../shared/duty-log/index.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { EntryDeadline } from './handling/EntryDeadline.tsx'
import type { LogRow, PendingRow } from './log-row.ts'
import { CompleteButton, EarlierButton } from './RowButtons.tsx'
import { logText as text } from './text.ts'

/** In the order of `logColumnIds`. */
export const logColumns: readonly GridColumn<LogRow>[] = [
  { id: 'number', head: text.head.number, cell: ({ number }) => number },
  { id: 'time', head: text.head.time, cell: ({ time }) => time },
  { id: 'type', head: text.head.type, cell: ({ type }) => type },
  { id: 'text', head: text.head.text, cell: row => (hasWordsOnly(row) ? row.text : <WordsOf row={row} />) },
  { id: 'source', head: text.head.source, cell: ({ source }) => source },
  { id: 'by', head: text.head.by, cell: ({ by }) => by },
  { id: 'recorded', head: text.head.recorded, cell: ({ recorded }) => recorded },
  { id: 'state', head: text.head.state, cell: ({ state }) => <EntryState state={state} /> },
]

/** Most rows: a list that is scrolled fast is made of as little as possible. */
const hasWordsOnly = ({ state, registered, isCorrected, isLate, isOffDuty, handling }: LogRow): boolean =>
  !(isCorrected || isLate || isOffDuty) &&
  state !== 'struck' &&
  registered === '' &&
  handling.deadline === undefined

const WordsOf = ({ row }: { readonly row: LogRow }) => (
  <span className={row.state === 'struck' ? 'log-text is-struck' : 'log-text'}>
    {row.registered === '' ? null : <span className="log-registered">{row.registered}</span>}
    <span className="log-words">{row.text}</span>
    {row.isCorrected ? <EarlierButton itemId={row.itemId} /> : null}
    <EntryDeadline itemId={row.itemId} handling={row.handling} />
    {row.isLate ? <Tag>{text.late}</Tag> : null}
    {row.isOffDuty ? <Tag>{text.offDuty}</Tag> : null}
  </span>
)

/** Each word with a mark of its own shape: what is to be done, what is settled, what counts no more. */
export const stateMarks: { readonly [S in ShownState]: MarkKind } = {
  incomplete: 'notice',
  unsigned: 'notice',
  noted: 'fine',
  open: 'open',
  closed: 'fine',
  struck: 'broken',
  duplicate: 'fine',
}

const EntryState = ({ state }: Pick<LogRow, 'state'>) => (
  <StateWord mark={stateMarks[state]}>{text.states[state]}</StateWord>
)

export const pendingTracks = 'var(--track-time) 5rem minmax(9rem, 13rem) minmax(9rem, 1fr) 8.5rem 3rem'

export const pendingColumns: readonly GridColumn<PendingRow>[] = [
  { id: 'time', head: text.head.time, cell: ({ time }) => time },
  { id: 'type', head: text.head.type, cell: ({ type }) => type },
  { id: 'lacks', head: text.head.lacks, cell: ({ lacks }) => lacks },
  { id: 'text', head: text.head.text, cell: row => row.text },
  {
    id: 'since',
    head: text.head.since,
    cell: ({ itemId, handling, since }) =>
      handling.stage === 'open' && handling.deadline ? (
        <EntryDeadline itemId={itemId} handling={handling} />
      ) : (
        since
      ),
  },
  { id: 'complete', head: '', cell: row => <CompleteButton row={row} /> },
]
