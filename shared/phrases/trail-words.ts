import { listed, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { PhrasesEvent } from './events.ts'
import { phrasesTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly phrases: TableRead<readonly string[]> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.phrases,
  rowOf: ({ type, phrases }: PhrasesEvent['data']) => ({ key: type, content: phrases }),
  facts: (_type, phrases) => ({ 常用语: listed(phrases) }),
})

/** What the trail says of standard phrases. */
export const phrasesWords: WordsOf<PhrasesEvent, Around> = {
  'phrases.changed': changed,
  'phrases.restored': restored,
}
