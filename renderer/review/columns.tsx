import '../ui/tag.css'
import { entryTypes } from '../../shared/duty-log/index.ts'
import type { PointMark } from '../../shared/review/index.ts'
import { logText, stateMarks } from '../duty-log/index.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { Mark, type MarkKind } from '../ui/Mark.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import type { LogLine, PointLine } from './lines.ts'
import { reviewText } from './text.ts'

const text = reviewText.points
const log = reviewText.log

export const pointTracks = '5.5rem 1.25rem 3.5rem minmax(10rem, 3fr) minmax(9rem, 2fr)'

export const pointColumns: readonly GridColumn<PointLine>[] = [
  { id: 'kind', head: text.head.kind, cell: ({ label }) => <span className="review-kind">{label}</span> },
  { id: 'mark', head: text.head.mark, cell: ({ mark }) => <PointSign mark={mark} /> },
  { id: 'time', head: text.head.time, cell: ({ time }) => time },
  { id: 'what', head: text.head.what, cell: line => <What line={line} /> },
  { id: 'result', head: text.head.result, cell: line => <Result line={line} /> },
]

const marks: { readonly [M in Exclude<PointMark, 'none'>]: MarkKind } = {
  due: 'due',
  notice: 'notice',
  fine: 'fine',
}

const PointSign = ({ mark }: { readonly mark: PointMark }) =>
  mark === 'none' ? null : <Mark kind={marks[mark]} />

const What = ({ line: { kind, what, isCorrected, since } }: { readonly line: PointLine }) => (
  <span className="review-what">
    <span className={kind === 'incident' ? 'review-words review-strong' : 'review-words'} title={what}>
      {what}
    </span>
    {isCorrected ? <Tag>{reviewText.corrected}</Tag> : null}
    {since ? <Tag>{reviewText.since[since]}</Tag> : null}
  </span>
)

const Result = ({ line: { mark, result } }: { readonly line: PointLine }) => (
  <span className={mark === 'due' ? 'review-words review-due' : 'review-words'} title={result}>
    {result}
  </span>
)

export const logTracks = '3.5rem 5.5rem minmax(12rem, 1fr) 5rem 5rem'

export const logColumns: readonly GridColumn<LogLine>[] = [
  { id: 'time', head: log.head.time, cell: ({ time }) => time },
  { id: 'type', head: log.head.type, cell: ({ type }) => entryTypes[type].label },
  {
    id: 'what',
    head: log.head.what,
    cell: ({ what, isCorrected, since, state }) => (
      <span className="review-what">
        <span className={state === 'struck' ? 'review-words is-struck' : 'review-words'} title={what}>
          {what}
        </span>
        {isCorrected ? <Tag>{reviewText.corrected}</Tag> : null}
        {since ? <Tag>{reviewText.since[since]}</Tag> : null}
      </span>
    ),
  },
  {
    id: 'state',
    head: log.head.state,
    cell: ({ state }) => <StateWord mark={stateMarks[state]}>{logText.states[state]}</StateWord>,
  },
  { id: 'by', head: log.head.by, cell: ({ byName }) => byName },
]
