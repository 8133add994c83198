import { longestItem, mostItems } from '../../../shared/checklists/contract.ts'
import {
  type ChecklistItem,
  type ChecklistPost,
  checklistsTable,
  ruleOfItem,
} from '../../../shared/checklists/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { useAsk } from '../../app/use-ask.ts'
import { LinesField } from './LinesField.tsx'
import { listChanges } from './list-changes.ts'
import { lineLabels, listFaults, tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { filledLines, noBody } from './table-values.ts'
import { tableText as text } from './text.ts'

const words = text.lines.checklists

/** `室内物品齐全，摆放有序（异常须注明）`. */
const itemInWords = ({ text: said, needsRemark }: ChecklistItem): string =>
  `${said}${needsRemark ? text.checklists.remarkMark : ''}`

/** Each paragraph that some item rests on, once; what the unit added comes last. */
const rulesOf = (post: ChecklistPost, items: readonly ChecklistItem[]): string => {
  const rules = new Set(items.map(item => ruleOfItem(post, item)))
  const paragraphs = [...rules].filter(rule => rule !== 'unit')
  return [...paragraphs, ...(rules.has('unit') ? [ruleInWords('unit')] : [])].join('、')
}

/** What is looked at when a post is handed over. */
export const checklistsScreen: TableScreen<ChecklistPost, readonly ChecklistItem[]> = {
  part: 'checklists',
  useRows: () => useAsk('checklists.list', {}),
  useHistory: post => useAsk('checklists.history', { post }),
  set: (post, items, change, options) =>
    send(
      'checklists.set',
      // A new line has no id yet.
      { post, items: items.map(({ id, ...item }) => (id === '' ? item : { id, ...item })), ...change },
      options,
    ),
  restore: (post, change, options) => send('checklists.restore', { post, ...change }, options),
  heads: [text.head.post, text.head.items],
  tracks: '7.5rem minmax(8rem, 1fr) 10rem 8.5rem',
  cellsOf: (_post, items) => [items.map(item => item.text).join('；')],
  ruleOf: ({ key, content }) => rulesOf(key, content),
  nameOf: checklistsTable.nameOf,
  wordsOf: (post, items) => items.map(item => `${itemInWords(item)} ${ruleInWords(ruleOfItem(post, item))}`),
  changesOf: (_post, before, after) => listChanges(before.map(itemInWords), after.map(itemInWords)),
  affects: text.checklists.affects,
  bodyOf: (_post, items) => ({
    ...noBody,
    lines: items.map(({ id, text: said, needsRemark }) => ({ id, text: said, isTicked: needsRemark })),
  }),
  contentOf: (_post, body) =>
    filledLines(body).map(({ id, text: said, isTicked }) => ({ id, text: said, needsRemark: isTicked })),
  form: tableForm(listFaults({ unit: words.unit, longest: longestItem, most: mostItems, least: 1 })),
  labels: lineLabels(mostItems, words.unit),
  firstField: 'lines.0.text',
  Fields: () => (
    <LinesField
      legend={text.checklists.legend}
      words={words}
      tick={{ label: text.checklists.remark, of: text.checklists.remarkOf }}
    />
  ),
}
