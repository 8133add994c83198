import { Activity } from 'react'
import { BoardPage } from '../board/BoardPage.tsx'
import { DutyLog } from '../duty-log/DutyLog.tsx'
import { HandoverPage } from '../handover/HandoverPage.tsx'
import { More } from '../more/More.tsx'
import { SearchPage } from '../search/SearchPage.tsx'
import type { Place } from './places.ts'
import { mayUse, useSession } from './session.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'

type ViewsProps = {
  readonly place: Place
  /** A view that broke down is drawn anew. */
  readonly onAgain: () => void
}

/** The log and the search are kept as they were left while another view is open: F2 and Alt+← must find them so. */
export const Views = ({ place, onAgain }: ViewsProps) => {
  const session = useSession()
  const mayReadLog = mayUse(session, 'duty-log.page')
  return (
    <>
      {mayReadLog ? (
        <ViewBoundary view="duty-log" place={place} onAgain={onAgain}>
          <Activity mode={place.view === 'duty-log' ? 'visible' : 'hidden'}>
            <DutyLog
              newEntryAsked={place.view === 'duty-log' ? place.newEntryAsked : undefined}
              entryAsked={place.view === 'duty-log' ? place.entryAsked : undefined}
              listAsked={place.view === 'duty-log' ? place.listAsked : undefined}
            />
          </Activity>
        </ViewBoundary>
      ) : null}
      {mayUse(session, 'search.entries') ? (
        <ViewBoundary view="search" place={place} onAgain={onAgain}>
          <Activity mode={place.view === 'search' ? 'visible' : 'hidden'}>
            <SearchPage focusAsked={place.view === 'search' ? place.asked : undefined} />
          </Activity>
        </ViewBoundary>
      ) : null}
      <OtherView place={place} onAgain={onAgain} />
    </>
  )
}

const OtherView = ({ place, onAgain }: ViewsProps) => {
  const { view } = place
  if (view === 'duty-log' || view === 'search') return null
  return (
    <ViewBoundary view={view} place={place} onAgain={onAgain}>
      <ViewOf view={view} />
    </ViewBoundary>
  )
}

const ViewOf = ({ view }: { readonly view: Exclude<Place['view'], 'duty-log' | 'search'> }) => {
  if (view === 'handover') return <HandoverPage />
  return view === 'board' ? <BoardPage /> : <More view={view} />
}
