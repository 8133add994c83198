import type { Board } from '../../shared/board/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import { Column, ColumnWithout } from './Column.tsx'
import { Figure } from './Figure.tsx'
import { OpenGroups } from './OpenColumn.tsx'
import { boardText, keeperText as text } from './text.ts'
import { useGoToList } from './use-go-to.ts'

/** For the auditor: what the log still has open. He reads it, and acts on nothing. */
export const LogColumn = () => {
  const answer = useAsk('board.read', {})
  if (answer.data) return <ShownLog board={answer.data} />
  return <ColumnWithout name={text.log} waiting={boardText.waiting} answer={answer} />
}

const ShownLog = ({ board }: { readonly board: Board }) => {
  const goToList = useGoToList()
  const { figures } = boardText
  return (
    <Column
      name={text.log}
      figures={
        <>
          <Figure count={board.open.total} word={figures.open} onGo={() => goToList('open')} />
          <Figure
            count={board.incomplete.total}
            word={figures.incomplete}
            onGo={() => goToList('incomplete')}
          />
          <Figure
            count={board.unsigned.total}
            word={figures.unsigned}
            onGo={() => goToList('unacknowledged')}
          />
        </>
      }
    >
      <OpenGroups board={board} />
    </Column>
  )
}
