import type { StaffRow } from '../../shared/directory/contract.ts'
import { fill } from '../app/fill.ts'
import { gridColumns } from '../ui/grid-features.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { directoryText as text } from './text.ts'

const staff = gridColumns<StaffRow>()

export const staffTracks =
  'minmax(6rem, 1fr) minmax(8rem, 1fr) minmax(4rem, 1fr) minmax(5.5rem, 7rem) minmax(6.25rem, 9rem) 3rem 8.25rem'

export const staffColumns = staff.columns([
  staff.accessor('section', { header: text.head.section, cell: ({ getValue }) => getValue() }),
  staff.accessor('name', {
    header: text.head.name,
    cell: ({ row: { original } }) => (
      <span className="people-name">
        <span>{original.name}</span>
        {original.hasNamesake ? <Tag>{text.namesake}</Tag> : null}
      </span>
    ),
  }),
  staff.accessor('post', { header: text.head.post, cell: ({ getValue }) => getValue() }),
  staff.accessor('rank', { header: text.head.rank, cell: ({ getValue }) => getValue() }),
  staff.accessor('phone', { header: text.head.phone, cell: ({ getValue }) => getValue() }),
  staff.accessor('shortPhone', { header: text.head.shortPhone, cell: ({ getValue }) => getValue() }),
  staff.display({
    id: 'state',
    header: text.head.state,
    cell: ({ row: { original } }) => <StaffState staff={original} />,
  }),
])

export const StaffState = ({ staff: { leftOn } }: { readonly staff: Pick<StaffRow, 'leftOn'> }) => (
  <StateWord mark={leftOn === undefined ? 'fine' : 'notice'}>
    {leftOn === undefined ? text.standings.current : fill(text.leftOn, { day: leftOn })}
  </StateWord>
)
