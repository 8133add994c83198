import type { EntryType } from '../../../shared/duty-log/index.ts'
import type { MonthDay, MonthFigures } from '../../../shared/review/contract.ts'
import { usePlaces } from '../../app/place.tsx'
import { mayUse, useSession } from '../../app/session.tsx'

export type DayColumn = Exclude<keyof MonthDay, 'day' | 'kind'>

type MonthLeads = {
  /** undefined where no list stands behind it, or this account may not open it. */
  readonly ofDay: (day: MonthDay, column: DayColumn) => (() => void) | undefined
  readonly ofEntries: (type?: EntryType) => () => void
}

/** Where each figure of the month leads. */
export const useMonthLeads = ({ days, lateHandovers }: MonthFigures): MonthLeads => {
  const { go } = usePlaces()
  const mayGate = mayUse(useSession(), 'visit.inside')
  const log = (first: string, last: string, type?: EntryType) => () =>
    go({
      view: 'duty-log',
      listAsked: { period: { first, last }, asked: performance.now(), ...(type !== undefined && { type }) },
    })
  const sheet = (kind: 'visitor-day' | 'vehicle-day', day: string) =>
    mayGate ? () => go({ view: 'sheet', sheet: { kind, day } }) : undefined
  return {
    ofEntries: type => log(days[0]?.day ?? '', days.at(-1)?.day ?? '', type),
    ofDay: ({ day }, column) => {
      switch (column) {
        case 'entries':
          return log(day, day)
        case 'incidents':
          return log(day, day, 'incident')
        case 'incomplete':
        case 'gateLate':
          return () => go({ view: 'review', day })
        case 'visits':
        case 'turnedAway':
          return sheet('visitor-day', day)
        case 'vehicles':
          return sheet('vehicle-day', day)
        case 'handovers':
          return () => go({ view: 'handover-records' })
        case 'lateHandovers': {
          const late = lateHandovers.find(one => one.day === day)
          return late && (() => go({ view: 'handover-records', open: late.line }))
        }
      }
    },
  }
}
