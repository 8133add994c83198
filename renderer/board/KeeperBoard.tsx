import { mayUse, useSession } from '../app/session.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { AccountColumn } from './AccountColumn.tsx'
import { JournalColumn } from './JournalColumn.tsx'
import { LogColumn } from './LogColumn.tsx'
import { MachineColumn } from './MachineColumn.tsx'
import { boardText, keeperText as text } from './text.ts'
import { useBoardKeys } from './use-board-keys.ts'

/** Of the administrator and the auditor: accounts, the book, and the machine or what the log still has open. */
export const KeeperBoard = () => {
  const session = useSession()
  useBoardKeys()
  return (
    <>
      <ViewHead title={boardText.title} aside={text.aside} />
      <div className="board board-even">
        <JournalColumn />
        <AccountColumn />
        {mayUse(session, 'board.read') ? <LogColumn /> : <MachineColumn />}
      </div>
    </>
  )
}
