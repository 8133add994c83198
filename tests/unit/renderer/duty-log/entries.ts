import type { ShownEntry } from '../../../../shared/duty-log/contract.ts'

/** 14:31:10 of the unit on 2026-11-23, a Monday. */
export const now = '2026-11-23T06:31:10.000Z'
export const timeZone = 'Asia/Shanghai'
export const around = { now, timeZone }

/** An entry of the log as main shows it; a test names what matters. */
export const shownEntry = (changed: Partial<ShownEntry> = {}): ShownEntry => ({
  itemId: 'D-7K2M-2611-318',
  revision: 1,
  type: 'telephone',
  text: '2号机组振动偏大，已停机换备用机组',
  occurredAt: '2026-11-23T06:02:31.123Z',
  elements: { direction: 'in', unit: '东湖泵站', phone: '8206', result: '已派人检查' },
  by: 'zhang.wei',
  byName: '张伟',
  at: '2026-11-23T06:03:00.000Z',
  seq: 41,
  hash: 'a'.repeat(64),
  recordedAt: '2026-11-23T06:03:00.000Z',
  recordedBy: 'zhang.wei',
  recordedByName: '张伟',
  late: false,
  offDuty: false,
  followUp: false,
  missing: [],
  handling: { stage: 'noted', acts: [], forwardings: [], duplicates: [] },
  earlier: [],
  ...changed,
})
