import type { WordsAround, WordsOf } from '../../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../../unit-table/index.ts'
import type { Requirable } from '../elements.ts'
import type { EntryType } from '../entry-types.ts'
import { missingInWords } from '../missing-elements.ts'
import type { RequirementsEvent } from './events.ts'
import { requirementsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly requirements: TableRead<readonly Requirable[]> } }

const facts = (type: EntryType, required: readonly Requirable[]) => ({
  必填要素: missingInWords(type, required),
})

/** What the trail says of required elements. */
export const requirementsWords: WordsOf<RequirementsEvent, Around> = {
  'requirements.changed': ({ type, required, reason }, around) =>
    tableWords(
      { table, state: around.state.requirements, facts },
      '改设',
      { key: type, content: required, reason },
      around,
    ),
  'requirements.restored': ({ type, required, reason }, around) =>
    tableWords(
      { table, state: around.state.requirements, facts },
      '恢复默认',
      { key: type, content: required, reason },
      around,
    ),
}
