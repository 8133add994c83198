import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { ParkingEvent } from './events.ts'
import type { Place } from './place-kinds.ts'
import { parkingTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly parking: TableRead<readonly Place[]> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.parking,
  rowOf: ({ kind, places }: ParkingEvent['data']) => ({ key: kind, content: places }),
  facts: (_kind, places) => ({ 停车位: places.map(placeInWords).join('；') }),
})

/** `前院 12个`. */
export const placeInWords = ({ name, capacity }: Place): string => `${name} ${capacity}个`

/** What the trail says of the plan of places. */
export const parkingWords: WordsOf<ParkingEvent, Around> = {
  'parking.changed': changed,
  'parking.restored': restored,
}
