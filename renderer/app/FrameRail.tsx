import { useRunningCount } from '../incident/use-running.ts'
import { useOwnInstructions } from '../instruction/index.ts'
import { focusParts } from '../more/step-in-parts.ts'
import { frameText } from './frame-text.ts'
import { usePlaces } from './place.tsx'
import { Rail } from './Rail.tsx'
import { mayUse, useSession } from './session.tsx'
import { useIncompleteCount } from './use-incomplete-count.ts'
import { useInsideCount } from './use-inside-count.ts'
import { useOverdueCount } from './use-overdue-count.ts'
import { useToReviewCount } from './use-to-review-count.ts'
import { useToSignCount } from './use-to-sign-count.ts'
import { useVisitDraft } from './use-visit-draft.ts'
import { useWaitingMailCount } from './use-waiting-mail-count.ts'
import { firstOfMore, isInMore } from './views-for.ts'

/** The views that exist and that this account may open; each keeps its digit. */
export const FrameRail = () => {
  const incomplete = useIncompleteCount()
  const overdue = useOverdueCount()
  const inside = useInsideCount()
  useVisitDraft()
  const toSign = useToSignCount()
  const waitingMail = useWaitingMailCount()
  const incidents = useRunningCount()
  const toReview = useToReviewCount()
  const mine = useOwnInstructions()
  const session = useSession()
  const { place, go } = usePlaces()
  const board = {
    digit: 1,
    label: frameText.railItems.board,
    isCurrent: place.view === 'board',
    waiting: overdue > 0 ? `${overdue} ${frameText.overdue}` : undefined,
    onGo: () => go({ view: 'board' }),
  }
  const log = {
    digit: 2,
    label: frameText.railItems['duty-log'],
    isCurrent: place.view === 'duty-log',
    waiting: incomplete > 0 ? `${incomplete} ${frameText.incomplete}` : undefined,
    onGo: () => go({ view: 'duty-log' }),
  }
  const handover = {
    digit: 3,
    label: frameText.railItems.handover,
    isCurrent: place.view === 'handover' || place.view === 'handover-records',
    waiting: toSign > 0 ? `${toSign} ${frameText.toSign}` : undefined,
    onGo: () => go({ view: 'handover' }),
  }
  const incident = {
    digit: 4,
    label: frameText.railItems.incident,
    isCurrent: place.view === 'incident',
    waiting: incidents > 0 ? `${incidents} ${frameText.runningIncidents}` : undefined,
    onGo: () => go({ view: 'incident' }),
  }
  const gate = {
    digit: 5,
    label: frameText.railItems.gate,
    isCurrent: place.view === 'gate',
    waiting: inside > 0 ? `${inside} ${frameText.inside}` : undefined,
    onGo: () => go({ view: 'gate' }),
  }
  const mail = {
    digit: 7,
    label: frameText.railItems.mail,
    isCurrent: place.view === 'mail',
    waiting: waitingMail > 0 ? `${waitingMail} ${frameText.waitingMail}` : undefined,
    onGo: () => go({ view: 'mail' }),
  }
  const more = {
    digit: 9,
    label: frameText.railItems.more,
    isCurrent: isInMore(place.view),
    waiting: moreWaiting({ toReview, mine }),
    onGo: () => (isInMore(place.view) ? focusParts() : go({ view: firstOfMore(session) })),
  }
  const items = [
    board,
    ...(mayUse(session, 'duty-log.page') ? [log] : []),
    ...(mayUse(session, 'handover.prepare') ? [handover] : []),
    ...(mayUse(session, 'incident.page') ? [incident] : []),
    ...(mayUse(session, 'visit.inside') ? [gate] : []),
    ...(mayUse(session, 'mail.waiting') ? [mail] : []),
    more,
  ]
  return <Rail items={items} />
}

/** One figure stands under the word: a leader's days come before what somebody is to carry out. */
const moreWaiting = ({
  toReview,
  mine,
}: {
  readonly toReview: number
  readonly mine: number
}): string | undefined => {
  if (toReview > 0) return `${toReview} ${frameText.toReview}`
  return mine > 0 ? `${mine} ${frameText.views.instruction}` : undefined
}
