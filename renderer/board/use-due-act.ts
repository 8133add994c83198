import type { DueItem } from '../../shared/board/contract.ts'
import { useSession } from '../app/session.tsx'
import { boardText as text } from './text.ts'
import { useGoToEntry } from './use-go-to.ts'

type DueAct = { readonly label: string; readonly run: () => void }

/** What ends the item: the matter is closed, or the forwarding is signed for. Both open the form in the record. */
export const useDueAct = (item: DueItem): DueAct => {
  const goToEntry = useGoToEntry()
  const { name } = useSession()
  const act = actOf(item, name)
  return { label: text.acts[act], run: () => goToEntry(item, { act }) }
}

/** Whoever is waited for signs himself; for others the paper is recorded. */
const actOf = ({ by, unsigned }: DueItem, name: string) => {
  if (by === 'deadline') return 'close'
  return unsigned.some(waiting => waiting.startsWith(`${name}（`)) ? 'acknowledge' : 'acknowledge-on-paper'
}
