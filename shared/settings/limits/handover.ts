import type { Limits } from './limit.ts'

export const handoverLimits = {
  'handover.arrive-early': {
    label: '接班提前到岗',
    affects: '接班人应比班次起时提前此时间到岗，晚到的记入交接记录。已签的交接照当时的限值。',
    initial: 10,
    unit: 'minutes',
    least: 0,
    most: 120,
    rule: '§6.3',
  },
  'handover.relief-window': {
    label: '提前交接',
    affects: '班次起时之前此时间以内交接的，算接下一班；更早的算班中换人，不计早晚。',
    initial: 180,
    unit: 'minutes',
    least: 30,
    most: 720,
    rule: 'unit',
  },
  'handover.overdue': {
    label: '逾期未接班',
    affects: '班次届满后超过此时间仍未交接的，响铃提醒。',
    initial: 10,
    unit: 'minutes',
    least: 1,
    most: 120,
    rule: 'unit',
  },
} as const satisfies Limits<'handover'>
