import '../../ui/detail.css'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { Button } from '../../ui/Button.tsx'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type TableFactsProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
  /** Back to the default; absent where there is nothing to restore, or nobody who may. */
  readonly onRestore?: (() => void) | undefined
}

/** What is shipped, where it comes from, what follows from it. */
export const TableFacts = <Key extends string, Content>({
  screen,
  row,
  onRestore,
}: TableFactsProps<Key, Content>) => (
  <dl className="facts">
    <dt>{text.facts.initial}</dt>
    <dd>
      {row.changed ? (
        <>
          <Words words={screen.wordsOf(row.key, row.default)} />
          {onRestore ? <Button onPress={onRestore}>{text.restore}</Button> : null}
        </>
      ) : (
        text.isDefault
      )}
    </dd>
    <dt>{text.facts.rule}</dt>
    <dd>{screen.ruleOf(row)}</dd>
    <dt>{text.facts.affects}</dt>
    <dd>{screen.affects}</dd>
  </dl>
)

/** Content, a line each; none is said too. */
export const Words = ({ words }: { readonly words: readonly string[] }) =>
  words.length === 0 ? (
    <p>{text.nothing}</p>
  ) : (
    <ul className="table-words">
      {words.map(word => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
