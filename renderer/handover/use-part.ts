import type { PostStanding } from '../../shared/handover/contract.ts'
import { useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'

/** What who sits here is to a post. */
export type Part = {
  readonly isHolder: boolean
  /** He may take it over: he holds the role, and somebody else has the post. */
  readonly mayRelieve: boolean
  readonly mayTakeFirst: boolean
  readonly mayWrite: boolean
}

export const usePart = ({ post, holder }: PostStanding): Part => {
  const { account, roles } = useSession()
  const { book } = useStation()
  const isHolder = holder?.account === account
  const holdsRole = roles.includes(post)
  return {
    isHolder,
    mayRelieve: holdsRole && holder !== undefined && !isHolder,
    mayTakeFirst: holdsRole && holder === undefined,
    mayWrite: book.state !== 'read-only',
  }
}
