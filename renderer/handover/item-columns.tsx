import type { PostStanding } from '../../shared/handover/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { handoverText } from './text.ts'

const text = handoverText.items

export type ItemRow = PostStanding['items'][number] & {
  readonly isConfirmed: boolean
  /** Came up since the list was looked at. */
  readonly isFresh: boolean
  /** A line to it was begun and not saved. */
  readonly isBegun: boolean
}

export const itemTracks = '6.5rem 3rem minmax(8rem, 3fr) 7rem minmax(6rem, 2fr) 5.5rem'

export const itemColumns: readonly GridColumn<ItemRow>[] = [
  { id: 'number', head: text.head.number, cell: ({ itemId }) => shownNumber(itemId) },
  {
    id: 'kind',
    head: text.head.kind,
    cell: ({ isSpecial }) => (isSpecial ? <b>{text.special}</b> : text.general),
  },
  {
    id: 'text',
    head: text.head.text,
    cell: row => (
      <>
        {row.isFresh ? <Tag>{text.fresh}</Tag> : null} {row.text}
      </>
    ),
  },
  {
    id: 'reasons',
    head: text.head.reasons,
    cell: ({ reasons }) => reasons.map(reason => text.reasons[reason]).join('、'),
  },
  {
    id: 'remark',
    head: text.head.remark,
    cell: row => (row.isBegun ? <Begun>{row.remark}</Begun> : row.remark),
  },
  { id: 'confirmed', head: text.head.confirmed, cell: row => <Confirmed row={row} /> },
]

const Begun = ({ children }: { readonly children: string }) => (
  <>
    <Tag>{handoverText.begun}</Tag> {children}
  </>
)

const Confirmed = ({ row }: { readonly row: ItemRow }) => {
  if (!row.isSpecial) return <span className="handover-muted">{text.withSheet}</span>
  return row.isConfirmed ? (
    <StateWord mark="fine">{text.confirmed}</StateWord>
  ) : (
    <StateWord mark="open">{text.toConfirm}</StateWord>
  )
}
