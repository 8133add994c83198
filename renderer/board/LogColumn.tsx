import { useAsk } from '../app/use-ask.ts'
import { Column } from './Column.tsx'
import { Figure } from './Figure.tsx'
import { OpenGroups } from './OpenColumn.tsx'
import { boardText, keeperText as text } from './text.ts'
import { useGoToList } from './use-go-to.ts'

/** For the auditor: what the log still has open. He reads it, and acts on nothing. */
export const LogColumn = () => {
  const goToList = useGoToList()
  const { data } = useAsk('board.read', {})
  if (!data) return null
  const { figures } = boardText
  return (
    <Column
      name={text.log}
      figures={
        <>
          <Figure count={data.open.total} word={figures.open} onGo={() => goToList('open')} />
          <Figure
            count={data.incomplete.total}
            word={figures.incomplete}
            onGo={() => goToList('incomplete')}
          />
          <Figure
            count={data.unsigned.total}
            word={figures.unsigned}
            onGo={() => goToList('unacknowledged')}
          />
        </>
      }
    >
      <OpenGroups board={data} />
    </Column>
  )
}
