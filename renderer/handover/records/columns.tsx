import { shownNumber } from '../../../shared/kernel/ids.ts'
import { postTable } from '../../../shared/shift/index.ts'
import { fill } from '../../app/fill.ts'
import type { GridColumn } from '../../ui/grid-column.ts'
import { StateWord } from '../../ui/StateWord.tsx'
import type { RecordLine } from './record-line.ts'
import { recordsText as text } from './text.ts'

export const recordTracks =
  '6.5rem 4.5rem 6rem minmax(3.5rem, 1fr) minmax(3.5rem, 1fr) 6.5rem minmax(7rem, 1fr) 2.5rem'

export const recordColumns: readonly GridColumn<RecordLine>[] = [
  { id: 'at', head: text.head.at, cell: ({ time }) => time },
  { id: 'post', head: text.head.post, cell: ({ post }) => postTable[post].label },
  {
    id: 'number',
    head: text.head.number,
    cell: ({ itemId }) => (itemId === undefined ? '' : shownNumber(itemId)),
  },
  { id: 'outgoing', head: text.head.outgoing, cell: ({ outgoingName }) => outgoingName },
  { id: 'incoming', head: text.head.incoming, cell: ({ incomingName }) => incomingName },
  { id: 'how', head: text.head.how, cell: ({ how }) => text.how[how] },
  { id: 'items', head: text.head.items, cell: line => <Items line={line} /> },
  { id: 'remarks', head: text.head.remarks, cell: ({ remarks }) => (remarks === 0 ? '' : remarks) },
]

const Items = ({ line: { how, items, special, hasDisagreement } }: { readonly line: RecordLine }) => {
  if (hasDisagreement) return <StateWord mark="due">{text.disagreed}</StateWord>
  return how === 'handover' ? fill(text.items, { items, special }) : ''
}
