import type { StaffRow } from '../../shared/directory/contract.ts'
import { fill } from '../app/fill.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { directoryText as text } from './text.ts'

export const staffTracks =
  'minmax(6rem, 1fr) minmax(8rem, 1fr) minmax(4rem, 1fr) minmax(5.5rem, 7rem) minmax(6.25rem, 9rem) 3rem 8.25rem'

export const staffColumns: readonly GridColumn<StaffRow>[] = [
  { id: 'section', head: text.head.section, cell: ({ section }) => section },
  {
    id: 'name',
    head: text.head.name,
    cell: ({ name, hasNamesake }) => (
      <span className="people-name">
        <span>{name}</span>
        {hasNamesake ? <Tag>{text.namesake}</Tag> : null}
      </span>
    ),
  },
  { id: 'post', head: text.head.post, cell: ({ post }) => post },
  { id: 'rank', head: text.head.rank, cell: ({ rank }) => rank },
  { id: 'phone', head: text.head.phone, cell: ({ phone }) => phone },
  { id: 'shortPhone', head: text.head.shortPhone, cell: ({ shortPhone }) => shortPhone },
  { id: 'state', head: text.head.state, cell: staff => <StaffState staff={staff} /> },
]

export const StaffState = ({ staff: { leftOn } }: { readonly staff: Pick<StaffRow, 'leftOn'> }) => (
  <StateWord mark={leftOn === undefined ? 'fine' : 'notice'}>
    {leftOn === undefined ? text.standings.current : fill(text.leftOn, { day: leftOn })}
  </StateWord>
)
