import './board.css'
import { mayUse, useSession } from '../app/session.tsx'
import { DutyBoard } from './DutyBoard.tsx'
import { KeeperBoard } from './KeeperBoard.tsx'

/** The first page: the duty board, or for those who keep the program and write no entries a board of their own facts. */
export const BoardPage = () => (mayUse(useSession(), 'duty-log.record') ? <DutyBoard /> : <KeeperBoard />)
