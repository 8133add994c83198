import type { WordsAround, WordsOf } from '../../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../../unit-table/index.ts'
import type { Requirable } from '../elements.ts'
import { missingInWords } from '../missing-elements.ts'
import type { RequirementsEvent } from './events.ts'
import { requirementsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly requirements: TableRead<readonly Requirable[]> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.requirements,
  rowOf: ({ type, required }: RequirementsEvent['data']) => ({ key: type, content: required }),
  facts: (type, required) => ({ 必填要素: missingInWords(type, required) }),
})

/** What the trail says of required elements. */
export const requirementsWords: WordsOf<RequirementsEvent, Around> = {
  'requirements.changed': changed,
  'requirements.restored': restored,
}
