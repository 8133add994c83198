import { type KeyboardEvent, useMemo } from 'react'
import type { SheetContent } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useSession } from '../app/session.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { SheetPart } from '../ui/sheet-part.ts'
import { dayParts } from './day-parts.tsx'
import { exitPassParts } from './exit-pass-parts.tsx'
import { footWords } from './foot-words.ts'
import { insideParts } from './gate/inside-parts.tsx'
import { vehicleDayParts } from './gate/vehicle-day-parts.tsx'
import { visitorDayParts } from './gate/visitor-day-parts.tsx'
import { handoverParts } from './handover-parts.tsx'
import { incidentFileParts } from './incident-file-parts.tsx'
import { incidentReportParts } from './incident-report-parts.tsx'
import { mailParts } from './mail-parts.tsx'
import { reviewParts } from './review-parts.tsx'
import { rosterParts } from './roster-parts.tsx'

type SheetViewProps = {
  readonly content: SheetContent
  /** It is on its way out. */
  readonly isPaper: boolean
  readonly onLaidOut?: () => void
  /** Enter on the pages. */
  readonly onEnter?: (() => void) | undefined
}

/** Any sheet on its pages. */
export const SheetView = ({ content, isPaper, onLaidOut, onEnter }: SheetViewProps) => {
  const { timeZone } = useUnitClock()
  const { name } = useSession()
  const parts = useMemo(() => partsOf(content, timeZone), [content, timeZone])
  const foot = useMemo(() => footWords(content, name, timeZone), [content, name, timeZone])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || event.repeat) return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <Sheet
      label={sheetTitles[content.kind]}
      parts={parts}
      foot={foot}
      isDemo={content.demo}
      isPaper={isPaper}
      onLaidOut={onLaidOut}
      onKeyDown={press}
    />
  )
}

const partsOf = (content: SheetContent, timeZone: string): readonly SheetPart[] => {
  switch (content.kind) {
    case 'duty-day':
      return dayParts(content, timeZone)
    case 'review':
      return reviewParts(content, timeZone)
    case 'handover':
      return handoverParts(content, timeZone)
    case 'mail':
      return mailParts(content, timeZone)
    case 'roster':
      return rosterParts(content)
    case 'exit-pass':
      return exitPassParts(content, timeZone)
    case 'incident-report':
      return incidentReportParts(content, timeZone)
    case 'incident-file':
      return incidentFileParts(content, timeZone)
    case 'inside':
      return insideParts(content, timeZone)
    case 'visitor-day':
      return visitorDayParts(content, timeZone)
    case 'vehicle-day':
      return vehicleDayParts(content, timeZone)
  }
}
