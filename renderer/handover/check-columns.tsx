import type { ShownCheck } from '../../shared/handover/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { handoverText } from './text.ts'

const text = handoverText.checks

export type CheckRow = ShownCheck & {
  /** A line to it was begun and not saved. */
  readonly isBegun: boolean
}

export const checkTracks = 'minmax(6rem, 3fr) 4.5rem minmax(5rem, 2fr)'

export const checkColumns: readonly GridColumn<CheckRow>[] = [
  {
    id: 'text',
    head: text.head.text,
    cell: ({ text: words, isBegun }) => (
      <>
        {isBegun ? <Tag>{handoverText.begun}</Tag> : null} {words}
      </>
    ),
  },
  { id: 'rule', head: text.head.rule, cell: ({ rule }) => ruleInWords(rule) },
  {
    id: 'result',
    head: text.head.result,
    cell: ({ result }) => <Result result={result} />,
  },
]

const Result = ({ result }: { readonly result: ShownCheck['result'] }) => {
  if (!result) return <StateWord mark="open">{text.toCheck}</StateWord>
  const { isFine, remark, entryId } = result
  if (isFine) return <StateWord mark="fine">{remark === '' ? text.fine : remark}</StateWord>
  const number = entryId === undefined ? '' : ` ${shownNumber(entryId)}`
  return <StateWord mark="notice">{`${remark}${number}`}</StateWord>
}
