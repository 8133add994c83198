import { isSamePerson } from '../../shared/account/index.ts'
import type { DueItem } from '../../shared/board/contract.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { useSession } from '../app/session.tsx'
import { boardText as text } from './text.ts'
import { useGoToEntry } from './use-go-to.ts'

type DueAct = { readonly label: string; readonly run: () => void }

/** What ends the item: the matter is closed, or the forwarding is signed for. Both open the form in the record. */
export const useDueAct = (item: DueItem): DueAct => {
  const goToEntry = useGoToEntry()
  const act = actOf(item, useSession())
  return { label: text.acts[act], run: () => goToEntry(item, { act }) }
}

/** Whoever is waited for signs himself, as the book tells namesakes apart; for others the paper is recorded. */
export const actOf = (
  { by, unsigned }: Pick<DueItem, 'by' | 'unsigned'>,
  session: Pick<CurrentSession, 'name' | 'staffId'>,
) => {
  if (by === 'deadline') return 'close'
  return unsigned.some(waiting => isSamePerson(session, waiting)) ? 'acknowledge' : 'acknowledge-on-paper'
}
