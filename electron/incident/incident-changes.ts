import { nameOf } from '../../shared/account/index.ts'
import type { IncidentEvent } from '../../shared/incident/events.ts'
import { isIncidentEvent } from '../../shared/incident/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import type { SheetChange } from '../../shared/sheet/contract.ts'
import type { SheetName } from '../../shared/sheet/index.ts'
import type { Ledger } from '../store/ledger.ts'

type IncidentSheetName = Extract<SheetName, { readonly kind: 'incident-report' | 'incident-file' }>

/** What became of an incident, or of one report of it, since its paper came out. @throws DiskError, JournalDamaged. */
export const incidentChanges = (
  ledger: Ledger,
  sheet: IncidentSheetName,
  since: number,
): readonly SheetChange[] => {
  const text = ledger.incident(sheet.itemId)?.title ?? ''
  return ledger
    .seqsOf(sheet.itemId)
    .filter(line => line > since)
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit =>
      eventsIn(commit)
        .filter(event => isShown(event, sheet))
        .map(event => ({
          itemId: sheet.itemId,
          text,
          act: acts[event.kind],
          ...('reason' in event.data && { reason: event.data.reason }),
          byName: nameOf(ledger.state.accounts, commit.actor),
          at: commit.at,
          seq: commit.seq,
        })),
    )
}

const eventsIn = ({ events }: Commit): readonly IncidentEvent[] =>
  events.flatMap(event => {
    const lifted = liftEvent(event)
    return lifted.ok && isIncidentEvent(lifted.event) ? [lifted.event] : []
  })

/** On the paper of one report stands what was done with that report. */
const isShown = ({ data }: IncidentEvent, sheet: IncidentSheetName): boolean =>
  data.itemId === sheet.itemId &&
  (sheet.kind === 'incident-file' || ('report' in data && data.report === sheet.report))

const acts: { readonly [K in IncidentEvent['kind']]: string } = {
  'incident.raised': '列为突发事件',
  'incident.established': '核实要素',
  'incident.graded': '定级',
  'incident.called': '通知',
  'incident.arrived': '领导到场',
  'incident.reported-orally': '口头报告',
  'incident.report-drafted': '改稿',
  'incident.report-approved': '签发',
  'incident.report-returned': '退回',
  'incident.report-sent': '报出',
  'incident.report-acknowledged': '确认收到',
  'incident.closed': '结束',
  'incident.reopened': '重新启动',
}
