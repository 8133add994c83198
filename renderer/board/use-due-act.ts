import { isSamePerson } from '../../shared/account/index.ts'
import type { DueItem, EntryDue } from '../../shared/board/contract.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { boardText as text } from './text.ts'
import { useGoToEntry } from './use-go-to.ts'

type DueAct = { readonly label: string; readonly run: () => void }

/**
 * What ends the item: the matter is closed, or the forwarding is signed for; both open the form in the record. An item of the
 * mail is signed for at its card; undefined to whoever may not see that.
 */
export const useDueAct = (item: DueItem): DueAct | undefined => {
  const goToEntry = useGoToEntry()
  const { go } = usePlaces()
  const session = useSession()
  if (item.by === 'mail') {
    const { itemId } = item
    const run = () => go({ view: 'mail', itemAsked: { itemId, asked: performance.now() } })
    return mayUse(session, 'mail.one') ? { label: text.acts.acknowledge, run } : undefined
  }
  if (item.by === 'incident' || item.by === 'incident-verify') {
    const { itemId } = item
    const run = () => go({ view: 'incident', incidentAsked: { itemId, asked: performance.now() } })
    return mayUse(session, 'incident.one') ? { label: text.acts.incident, run } : undefined
  }
  if (item.by === 'instruction') {
    const { itemId, clock } = item
    const kind = clock === 'convey' ? ('convey' as const) : ('report' as const)
    const maySay = mayUse(session, 'instruction.report')
    const detail = { kind: maySay ? kind : ('card' as const), itemId }
    const run = () => go({ view: 'instruction', asked: { detail, asked: performance.now() } })
    return { label: maySay ? text.acts[kind] : text.acts.open, run }
  }
  if (item.by === 'contact') {
    const run = () => go({ view: 'contact-check', asked: performance.now() })
    return { label: mayUse(session, 'contact-check.make') ? text.acts.contact : text.acts.open, run }
  }
  const act = actOf(item, session)
  return { label: text.acts[act], run: () => goToEntry(item, { act }) }
}

/** Whoever is waited for signs himself, as the book tells namesakes apart; for others the paper is recorded. */
export const actOf = (
  { by, unsigned }: Pick<EntryDue, 'by' | 'unsigned'>,
  session: Pick<CurrentSession, 'name' | 'staffId'>,
) => {
  if (by === 'deadline') return 'close'
  return unsigned.some(waiting => isSamePerson(session, waiting)) ? 'acknowledge' : 'acknowledge-on-paper'
}
