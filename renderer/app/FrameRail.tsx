import { frameText } from './frame-text.ts'
import { usePlaces } from './place.tsx'
import { Rail } from './Rail.tsx'
import { mayUse, useSession } from './session.tsx'
import { useIncompleteCount } from './use-incomplete-count.ts'
import { firstOfMore } from './views-for.ts'

/** The views that exist and that this account may open; each keeps its digit. */
export const FrameRail = () => {
  const incomplete = useIncompleteCount()
  const session = useSession()
  const { place, go } = usePlaces()
  const log = {
    digit: 2,
    label: frameText.railItems['duty-log'],
    isCurrent: place.view === 'duty-log',
    waiting: incomplete > 0 ? `${incomplete} ${frameText.incomplete}` : undefined,
    onGo: () => go({ view: 'duty-log' }),
  }
  const more = {
    digit: 9,
    label: frameText.railItems.more,
    isCurrent: place.view !== 'duty-log' && place.view !== 'search',
    onGo: () => go({ view: firstOfMore(session) }),
  }
  return <Rail items={mayUse(session, 'duty-log.page') ? [log, more] : [more]} />
}
