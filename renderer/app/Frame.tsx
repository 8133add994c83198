import './frame.css'
import { useState } from 'react'
import { dutyDayRange } from '../../shared/calendar/index.ts'
import { AlarmList } from '../alarm/AlarmList.tsx'
import { MoreNav } from '../more/MoreNav.tsx'
import { Palette } from '../palette/Palette.tsx'
import { MessageLine } from '../ui/MessageLine.tsx'
import { BookNotices } from './BookNotices.tsx'
import { CoverBoundary, type CoverName } from './CoverBoundary.tsx'
import { useMinute } from './clock.tsx'
import { FrameRail } from './FrameRail.tsx'
import { FrameStrip } from './FrameStrip.tsx'
import { frameText } from './frame-text.ts'
import { KeySheet } from './KeySheet.tsx'
import { hintsOf } from './key-registry.ts'
import { useKeyGroups } from './keys.tsx'
import { useMessages } from './messages.tsx'
import { usePlaces } from './place.tsx'
import type { Place } from './places.ts'
import { useSession } from './session.tsx'
import { useStation } from './station.tsx'
import { focusInView, useFocusInView } from './use-focus-in-view.ts'
import { useFrameKeys } from './use-frame-keys.ts'
import { useLock } from './use-lock.ts'
import { useTitle } from './use-title.ts'
import { Views } from './Views.tsx'
import { isInMore } from './views-for.ts'

/** What lies over the view; it goes when the view does. */
type Cover = { readonly by: CoverName; readonly at: Place }

/** What stands around every view once somebody is signed in (ux §1). */
export const Frame = () => {
  const { demo } = useStation()
  const lock = useLock()
  const { place } = usePlaces()
  const [cover, setCover] = useState<Cover>()
  const covered = cover?.at === place ? cover.by : undefined
  const uncover = () => setCover(undefined)
  useFrameKeys({
    lock,
    openHelp: () => setCover({ by: 'help', at: place }),
    openPalette: () => setCover({ by: 'palette', at: place }),
  })
  useFrameTitle()
  const main = useFocusInView(place.view)
  const focusView = () => {
    if (main.current) focusInView(main.current)
  }
  return (
    <div className="frame">
      <FrameStrip onLock={lock} onAlarms={() => setCover({ by: 'alarms', at: place })} />
      {demo ? <p className="demo-band">{frameText.demoBand}</p> : null}
      <div className="frame-middle">
        <FrameRail />
        {isInMore(place.view) ? <MoreNav view={place.view} onStay={focusView} /> : null}
        <div className="frame-column">
          <div className="frame-view">
            <BookNotices />
            <main
              ref={main}
              className="view"
              tabIndex={-1}
              aria-label={frameText.views[place.view]}
              inert={covered !== undefined}
            >
              <Views place={place} onAgain={focusView} />
            </main>
            {covered ? (
              <CoverBoundary key={covered} cover={covered} onClose={uncover} onClosed={focusView}>
                {covered === 'help' ? <KeySheet view={place.view} onClose={uncover} /> : null}
                {covered === 'alarms' ? <AlarmList onClose={uncover} /> : null}
                {covered === 'palette' ? <Palette onClose={uncover} /> : null}
              </CoverBoundary>
            ) : null}
          </div>
          <FrameMessages />
        </div>
      </div>
    </div>
  )
}

const useFrameTitle = (): void => {
  const { name } = useSession()
  const { demo, timeZone } = useStation()
  const { view } = usePlaces().place
  const today = dutyDayRange(useMinute(), timeZone).day.slice(5)
  useTitle([frameText.views[view], today, name], demo)
}

const FrameMessages = () => <MessageLine messages={useMessages()} hints={hintsOf(useKeyGroups())} />
