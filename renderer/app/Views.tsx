import { Activity } from 'react'
import { BoardPage } from '../board/BoardPage.tsx'
import { DutyLog } from '../duty-log/DutyLog.tsx'
import { HandoverPage } from '../handover/HandoverPage.tsx'
import { More } from '../more/More.tsx'
import { SearchPage } from '../search/SearchPage.tsx'
import type { Place } from './places.ts'
import { mayUse, useSession } from './session.tsx'

/** The log and the search are kept as they were left while another view is open: F2 and Alt+← must find them so. */
export const Views = ({ place }: { readonly place: Place }) => {
  const session = useSession()
  const mayReadLog = mayUse(session, 'duty-log.page')
  return (
    <>
      {mayReadLog ? (
        <Activity mode={place.view === 'duty-log' ? 'visible' : 'hidden'}>
          <DutyLog
            newEntryAsked={place.view === 'duty-log' ? place.newEntryAsked : undefined}
            entryAsked={place.view === 'duty-log' ? place.entryAsked : undefined}
            listAsked={place.view === 'duty-log' ? place.listAsked : undefined}
          />
        </Activity>
      ) : null}
      {mayUse(session, 'search.entries') ? (
        <Activity mode={place.view === 'search' ? 'visible' : 'hidden'}>
          <SearchPage focusAsked={place.view === 'search' ? place.asked : undefined} />
        </Activity>
      ) : null}
      <OtherView place={place} />
    </>
  )
}

const OtherView = ({ place }: { readonly place: Place }) => {
  if (place.view === 'duty-log' || place.view === 'search') return null
  if (place.view === 'handover') return <HandoverPage />
  return place.view === 'board' ? <BoardPage /> : <More view={place.view} />
}
