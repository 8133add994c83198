import './frame.css'
import { useState } from 'react'
import { dutyDayRange } from '../../shared/calendar/index.ts'
import { DutyLog } from '../duty-log/DutyLog.tsx'
import { More } from '../more/More.tsx'
import { MessageLine } from '../ui/MessageLine.tsx'
import { alarmsOf } from './alarms.ts'
import { BookNotices } from './BookNotices.tsx'
import { useMinute } from './clock.tsx'
import { FrameRail } from './FrameRail.tsx'
import { frameText } from './frame-text.ts'
import { KeySheet } from './KeySheet.tsx'
import { hintsOf } from './key-registry.ts'
import { useKeyGroups } from './keys.tsx'
import { useMessages } from './messages.tsx'
import { usePlaces } from './place.tsx'
import { StatusStrip } from './StatusStrip.tsx'
import { mayUse, useSession } from './session.tsx'
import { useStation } from './station.tsx'
import { useAsk } from './use-ask.ts'
import { useFrameKeys } from './use-frame-keys.ts'
import { useLock } from './use-lock.ts'
import { useTitle } from './use-title.ts'

/** What stands around every view once somebody is signed in (ux §1). */
export const Frame = () => {
  const session = useSession()
  const status = useStation()
  const lock = useLock()
  const { place } = usePlaces()
  const incomplete = useIncompleteCount()
  const [isHelpOpen, setHelpOpen] = useState(false)
  useFrameKeys({ lock, openHelp: () => setHelpOpen(true) })
  useFrameTitle()
  return (
    <div className="frame">
      <StatusStrip alarms={alarmsOf(status, incomplete)} account={session.name} onLock={lock} />
      {status.demo ? <p className="demo-band">{frameText.demoBand}</p> : null}
      <div className="frame-middle">
        <FrameRail incomplete={incomplete} />
        <div className="frame-column">
          <div className="frame-view">
            <BookNotices />
            <main className="view" aria-label={frameText.views[place.view]} inert={isHelpOpen}>
              {place.view === 'duty-log' ? (
                <DutyLog newEntryAsked={place.newEntryAsked} />
              ) : (
                <More view={place.view} />
              )}
            </main>
            {isHelpOpen ? <KeySheet view={place.view} onClose={() => setHelpOpen(false)} /> : null}
          </div>
          <FrameMessages />
        </div>
      </div>
    </div>
  )
}

const useIncompleteCount = (): number => {
  const isEnabled = mayUse(useSession(), 'duty-log.incomplete')
  return useAsk('duty-log.incomplete', {}, { isEnabled }).data?.length ?? 0
}

const useFrameTitle = (): void => {
  const { name } = useSession()
  const { demo, timeZone } = useStation()
  const { view } = usePlaces().place
  const today = dutyDayRange(useMinute(), timeZone).day.slice(5)
  useTitle([frameText.views[view], today, name], demo)
}

const FrameMessages = () => <MessageLine messages={useMessages()} hints={hintsOf(useKeyGroups())} />
