import type { Limits } from './limit.ts'

export const shiftLimits = {
  'shift.duty-room-starts': {
    label: '值班带班起时',
    affects: '值班员、带班领导每班24小时，自此时起。已排的班照旧，以后新排的适用。值班日志仍自08:30分日。',
    initial: 510,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: 'unit',
  },
  'shift.gatehouse-starts': {
    label: '门卫交接起时',
    affects: '门卫每班24小时，自此时起。已排的班照旧，以后新排的适用。',
    initial: 420,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: '§11.1',
  },
  'shift.plan-ahead': {
    label: '可提前排班',
    affects: '排班日期晚于今日超过此限的，不予登记，以防年份填错。',
    initial: 92,
    unit: 'days',
    least: 7,
    most: 366,
    rule: 'unit',
  },
  'shift.plan-back': {
    label: '可更改已过班次',
    affects: '已过的班次在此限以内可写明原因更改，更早的不再改动。',
    initial: 31,
    unit: 'days',
    least: 1,
    most: 92,
    rule: 'unit',
  },
  'shift.unplanned': {
    label: '未排班提醒',
    affects: '下一班次未排人的，在其起始前此时间内提醒。',
    initial: 720,
    unit: 'minutes',
    least: 60,
    most: 2880,
    rule: 'unit',
  },
} as const satisfies Limits<'shift'>
