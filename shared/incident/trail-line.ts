import type { TrailLine } from '../duty-log/index.ts'
import type { Event, EventMeta } from '../kernel/event.ts'
import { type IncidentEvent, isIncidentEvent } from './events.ts'

/** What stands in the trail of the entry beside its own acts. */
const acts: { readonly [K in IncidentEvent['kind']]: string } = {
  'incident.raised': '列为突发事件',
  'incident.established': '核实要素',
  'incident.graded': '定级',
  'incident.called': '通知',
  'incident.arrived': '领导到场',
  'incident.reported-orally': '口头报告',
  'incident.report-drafted': '拟写报告',
  'incident.report-approved': '签发报告',
  'incident.report-returned': '退回报告',
  'incident.report-sent': '报出报告',
  'incident.report-acknowledged': '确认收到报告',
  'incident.closed': '结束事件',
  'incident.reopened': '重新启动事件',
}

/** The line of an entry's trail that an event of its incident makes; undefined for any other. */
export const incidentTrailLine = (
  event: Event,
  itemId: string,
  { seq, hash, at, actor }: EventMeta,
  nameOf: (account: string) => string,
): TrailLine | undefined => {
  if (!isIncidentEvent(event) || event.data.itemId !== itemId) return undefined
  const line = { seq, hash, at, byName: nameOf(actor), act: acts[event.kind] }
  return 'reason' in event.data ? { ...line, reason: event.data.reason } : line
}
