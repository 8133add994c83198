import type { RecordEntry, SealedEntry } from '../../../shared/duty-log/contract.ts'
import type { EventMeta } from '../../../shared/kernel/event.ts'
import { happened, now } from '../kernel/scenario.ts'

/** A telephone entry with all it needs. */
export const callOf = (changed: Partial<SealedEntry> = {}): SealedEntry => ({
  type: 'telephone',
  text: '东湖泵站值班员报：2号机组振动偏大，已停机换备用机组',
  elements: { unit: '东湖泵站', phone: '0000-8101', result: '已转设备科' },
  ...changed,
})

type Recorded = {
  readonly itemId: string
  readonly type: RecordEntry['type']
  readonly text: string
  readonly occurredAt: string
  readonly elements: NonNullable<RecordEntry['elements']>
  readonly missing: readonly string[]
  readonly followUp?: boolean
  readonly dueAt?: string
}
const other: Recorded = {
  itemId: 'D-7K2M-2611-1',
  type: 'other',
  text: '整理上周泵站巡查照片',
  occurredAt: now,
  elements: {},
  missing: [],
}
const limit = { late: false, lateAfterMinutes: 30 }

/** That entry was recorded. */
export const recorded = (changed: Partial<Recorded> = {}, meta: Partial<EventMeta> = {}) =>
  happened(
    {
      kind: 'duty-log.recorded',
      v: 3,
      data: { ...other, ...limit, offDuty: false, followUp: false, ...changed },
    },
    meta,
  )

/** That entry was corrected; `revision` is the new one. */
export const corrected = (
  changed: Partial<Recorded> & { revision: number; reason?: string },
  meta: Partial<EventMeta> = {},
) => {
  const place = { corrects: changed.revision - 1, reason: '笔误' }
  return happened(
    { kind: 'duty-log.corrected', v: 3, data: { ...other, ...limit, ...place, ...changed } },
    meta,
  )
}
