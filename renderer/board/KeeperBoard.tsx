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
  const readsLog = mayUse(useSession(), 'board.read')
  useBoardKeys()
  return (
    <>
      <ViewHead title={boardText.title} aside={readsLog ? text.aside.log : text.aside.machine} />
      <div className="board board-even">
        <JournalColumn />
        <AccountColumn />
        {readsLog ? <LogColumn /> : <MachineColumn />}
      </div>
    </>
  )
}
