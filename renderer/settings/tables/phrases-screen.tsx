import type { EntryType } from '../../../shared/duty-log/index.ts'
import { longestPhrase, mostPhrases } from '../../../shared/phrases/contract.ts'
import { phrasesTable } from '../../../shared/phrases/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { useAsk } from '../../app/use-ask.ts'
import { LinesField } from './LinesField.tsx'
import { listChanges } from './list-changes.ts'
import { lineLabels, listFaults, tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { filledLines, noBody } from './table-values.ts'
import { tableText as text } from './text.ts'

const words = text.lines.phrases

/** Standard phrases of each type of entry. */
export const phrasesScreen: TableScreen<EntryType, readonly string[]> = {
  part: 'phrases',
  useRows: () => useAsk('phrases.list', {}),
  useHistory: type => useAsk('phrases.history', { type }),
  set: (type, phrases, change, options) =>
    send('phrases.set', { type, phrases: [...phrases], ...change }, options),
  restore: (type, change, options) => send('phrases.restore', { type, ...change }, options),
  heads: [text.head.type, text.head.phrases],
  tracks: '7.5rem minmax(8rem, 1fr) 4.5rem 8.5rem',
  cellsOf: (_type, phrases) => [phrases.length === 0 ? text.nothing : phrases.join(' ')],
  ruleOf: () => ruleInWords('unit'),
  nameOf: phrasesTable.nameOf,
  wordsOf: (_type, phrases) => phrases,
  changesOf: (_type, before, after) => listChanges(before, after),
  affects: text.phrases.affects,
  bodyOf: (_type, phrases) => ({
    ...noBody,
    lines: phrases.map(phrase => ({ id: '', text: phrase, isTicked: false })),
  }),
  contentOf: (_type, body) => filledLines(body).map(line => line.text),
  form: tableForm(listFaults({ unit: words.unit, longest: longestPhrase, most: mostPhrases, least: 0 })),
  labels: lineLabels(mostPhrases, words.unit),
  firstField: 'lines.0.text',
  Fields: () => <LinesField legend={text.phrases.legend} words={words} />,
}
