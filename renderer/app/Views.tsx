import { Activity } from 'react'
import { BoardPage } from '../board/BoardPage.tsx'
import { DutyLog } from '../duty-log/DutyLog.tsx'
import { GatePage } from '../gate/GatePage.tsx'
import { HandoverPage } from '../handover/HandoverPage.tsx'
import { RecordsPage } from '../handover/records/RecordsPage.tsx'
import { IncidentPage } from '../incident/IncidentPage.tsx'
import { MailPage } from '../mail/MailPage.tsx'
import { More } from '../more/More.tsx'
import { MonthPage, ReviewPage } from '../review/index.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { FootCheckPage, SheetPage } from '../sheet/index.ts'
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
      <ViewOf place={place} />
    </ViewBoundary>
  )
}

const ViewOf = ({ place }: { readonly place: Place }) => {
  switch (place.view) {
    case 'duty-log':
    case 'search':
      return null
    case 'board':
      return <BoardPage />
    case 'gate':
      return <GatePage asked={place.asked} />
    case 'mail':
      return <MailPage itemAsked={place.itemAsked} />
    case 'incident':
      return <IncidentPage />
    case 'handover':
      return <HandoverPage />
    case 'handover-records':
      return <RecordsPage open={place.open} />
    case 'review':
      return <ReviewPage day={place.day} />
    case 'month':
      return <MonthPage month={place.month} />
    case 'sheet':
      return <SheetPage sheet={place.sheet} printed={place.printed} />
    case 'sheet-check':
      return <FootCheckPage foot={place.foot} />
    default:
      return <More view={place.view} />
  }
}
