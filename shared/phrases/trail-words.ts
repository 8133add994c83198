import { listed, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { PhrasesEvent } from './events.ts'
import { phrasesTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly phrases: TableRead<readonly string[]> } }

const facts = (_type: string, phrases: readonly string[]) => ({ 常用语: listed(phrases) })

/** What the trail says of standard phrases. */
export const phrasesWords: WordsOf<PhrasesEvent, Around> = {
  'phrases.changed': ({ type, phrases, reason }, around) =>
    tableWords(
      { table, state: around.state.phrases, facts },
      '改设',
      { key: type, content: phrases, reason },
      around,
    ),
  'phrases.restored': ({ type, phrases, reason }, around) =>
    tableWords(
      { table, state: around.state.phrases, facts },
      '恢复默认',
      { key: type, content: phrases, reason },
      around,
    ),
}
