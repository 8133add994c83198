import type { PointLead } from '../../shared/review/index.ts'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { cardOf } from '../instruction/index.ts'

/** @returns what leads to the source of a point, where this account may open that; undefined where it may not. */
export const useLead = (): ((lead: PointLead) => (() => void) | undefined) => {
  const { go } = usePlaces()
  const session = useSession()
  const mayGate = mayUse(session, 'visit.inside')
  return lead => {
    const asked = performance.now()
    switch (lead.of) {
      case 'entry': {
        const { itemId, occurredAt } = lead
        return () => go({ view: 'duty-log', entryAsked: { itemId, occurredAt, asked } })
      }
      case 'incident': {
        const { itemId } = lead
        return mayUse(session, 'incident.one')
          ? () => go({ view: 'incident', incidentAsked: { itemId, asked } })
          : undefined
      }
      case 'instruction': {
        const { itemId } = lead
        return mayUse(session, 'instruction.one') ? () => go(cardOf(itemId)) : undefined
      }
      case 'contact-check':
        return mayUse(session, 'contact-check.standing')
          ? () => go({ view: 'contact-check', asked })
          : undefined
      case 'open-entries':
        return () => go({ view: 'duty-log', listAsked: { list: 'open', asked } })
      case 'visit':
      case 'passage':
      case 'turn-away': {
        const { of, itemId } = lead
        return mayGate ? () => go({ view: 'gate', asked: { for: 'card', of, itemId, at: asked } }) : undefined
      }
      case 'gate':
        return mayGate ? () => go({ view: 'gate' }) : undefined
      case 'mail': {
        const { itemId } = lead
        return mayUse(session, 'mail.one')
          ? () => go({ view: 'mail', itemAsked: { itemId, asked } })
          : undefined
      }
      case 'exit-pass': {
        const { itemId } = lead
        return mayUse(session, 'exit-pass.page')
          ? () => go({ view: 'exit-pass', passAsked: { itemId, asked } })
          : undefined
      }
      case 'handover':
        return () => go({ view: 'handover-records', open: lead.line })
      case 'post':
        return mayUse(session, 'handover.prepare') ? () => go({ view: 'handover' }) : undefined
    }
  }
}
