import type { GridColumn } from '../ui/grid-column.ts'
import { Mark } from '../ui/Mark.tsx'
import type { FindingLine } from './finding-line.ts'
import { trailText } from './text.ts'

const text = trailText.findingList

export const findingTracks = '4.25rem 7.5rem 4.75rem 6rem minmax(8rem, 2fr) minmax(9rem, 3fr)'

export const findingColumns: readonly GridColumn<FindingLine>[] = [
  { id: 'seq', head: text.head.seq, cell: ({ number }) => number },
  { id: 'at', head: text.head.at, cell: ({ at }) => at },
  { id: 'who', head: text.head.who, cell: ({ who }) => who },
  { id: 'on', head: text.head.on, cell: ({ on }) => on },
  {
    id: 'about',
    head: text.head.about,
    cell: ({ about, isSame }) =>
      isSame ? (
        about
      ) : (
        <>
          <Mark kind="urgent" /> {text.changed}
        </>
      ),
  },
  { id: 'text', head: text.head.text, cell: ({ text: said }) => said },
]
