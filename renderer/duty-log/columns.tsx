import type { ShownState } from '../../shared/duty-log/index.ts'
import { gridColumns } from '../ui/grid-features.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { EntryDeadline } from './handling/EntryDeadline.tsx'
import type { LogRow, PendingRow } from './log-row.ts'
import { CompleteButton, EarlierButton } from './RowButtons.tsx'
import { logText as text } from './text.ts'

const log = gridColumns<LogRow>()

/** In the order of `logColumnIds`. */
export const logColumns = log.columns([
  log.accessor('number', { header: text.head.number, cell: ({ getValue }) => getValue() }),
  log.accessor('time', { header: text.head.time, cell: ({ getValue }) => getValue() }),
  log.accessor('type', { header: text.head.type, cell: ({ getValue }) => getValue() }),
  log.accessor('text', {
    header: text.head.text,
    cell: ({ row: { original } }) => (
      <span className={original.state === 'struck' ? 'log-text is-struck' : 'log-text'}>
        {original.registered === '' ? null : <span className="log-registered">{original.registered}</span>}
        <span className="log-words">{original.text}</span>
        {original.isCorrected ? <EarlierButton itemId={original.itemId} /> : null}
        <EntryDeadline itemId={original.itemId} handling={original.handling} />
        {original.isLate ? <Tag>{text.late}</Tag> : null}
        {original.isOffDuty ? <Tag>{text.offDuty}</Tag> : null}
      </span>
    ),
  }),
  log.accessor('source', { header: text.head.source, cell: ({ getValue }) => getValue() }),
  log.accessor('by', { header: text.head.by, cell: ({ getValue }) => getValue() }),
  log.accessor('recorded', { header: text.head.recorded, cell: ({ getValue }) => getValue() }),
  log.accessor('state', {
    header: text.head.state,
    cell: ({ getValue }) => <EntryState state={getValue()} />,
  }),
])

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

const pending = gridColumns<PendingRow>()

export const pendingTracks = 'var(--track-time) 5rem minmax(9rem, 13rem) minmax(9rem, 1fr) 8.5rem 3rem'

export const pendingColumns = pending.columns([
  pending.accessor('time', { header: text.head.time, cell: ({ getValue }) => getValue() }),
  pending.accessor('type', { header: text.head.type, cell: ({ getValue }) => getValue() }),
  pending.accessor('lacks', { header: text.head.lacks, cell: ({ getValue }) => getValue() }),
  pending.accessor('text', { header: text.head.text, cell: ({ getValue }) => getValue() }),
  pending.accessor('since', {
    header: text.head.since,
    cell: ({ getValue, row: { original } }) =>
      original.handling.stage === 'open' && original.handling.deadline ? (
        <EntryDeadline itemId={original.itemId} handling={original.handling} />
      ) : (
        getValue()
      ),
  }),
  pending.display({
    id: 'complete',
    header: '',
    cell: ({ row: { original } }) => <CompleteButton row={original} />,
  }),
])
