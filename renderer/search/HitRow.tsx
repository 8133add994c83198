import { memo } from 'react'
import type { Passage } from '../../shared/search/contract.ts'
import { Tag } from '../ui/Tag.tsx'
import { piecesOf, type SearchRow } from './search-rows.ts'
import { searchText as text } from './text.ts'

type HitRowProps = {
  readonly id: string
  readonly row: SearchRow
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onOpen: () => void
}

/** One entry: when, what kind, its newest text with the words marked, and where else they stand. */
export const HitRow = memo(({ id, row, isCurrent, onPoint, onOpen }: HitRowProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the list, which holds the focus
  <div
    id={id}
    className="search-hit current-bar"
    role="row"
    aria-selected={isCurrent}
    onClick={onPoint}
    onDoubleClick={onOpen}
  >
    <span role="gridcell" className="search-time">
      {row.time}
    </span>
    <span role="gridcell">{row.type}</span>
    <span role="gridcell" className="search-texts" data-struck={row.isStruck ? '' : undefined}>
      {row.passages.map(passage => (
        <Marked
          key={`${passage.isEarlier ?? false} ${passage.text}`}
          passage={passage}
          isFirst={passage === row.passages[0]}
        />
      ))}
    </span>
    <span role="gridcell" className="search-tags">
      {row.tags.map(tag => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
    <span role="gridcell" className="meta">
      {row.number}
    </span>
    <span role="gridcell">{row.by}</span>
  </div>
))

type MarkedProps = { readonly passage: Passage; readonly isFirst: boolean }

const Marked = ({ passage, isFirst }: MarkedProps) => (
  <span className={isFirst ? 'search-text' : 'search-text search-more'}>
    {passage.isEarlier ? <span className="meta">{text.earlierText}：</span> : null}
    {piecesOf(passage).map(({ from, text: piece, isMarked }) =>
      isMarked ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
    )}
  </span>
)
