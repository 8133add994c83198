import type { Limits } from './limit.ts'

export const incidentLimits = {
  'incident.daily-after': {
    label: '改报日报的时间',
    affects: '突发事件持续超过此时间的，不再按间隔续报，改为每日一报；只管以后登记的事件。',
    initial: 1440,
    unit: 'minutes',
    least: 60,
    most: 10080,
    rule: 'unit',
  },
  'incident.daily-at': {
    label: '日报时间',
    affects: '日报应在每日此时以前报出；只管以后登记的事件。',
    initial: 960,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: 'unit',
  },
  'incident.known-oldest': {
    label: '突发事件可补记的期限',
    affects: '接报时间早于登记超过此限的，不能直接登记为突发事件，以防日期填错。',
    initial: 4320,
    unit: 'minutes',
    least: 60,
    most: 43200,
    rule: 'unit',
  },
  'incident.spare-after': {
    label: '改拨备用号码',
    affects: '同一号码接连未通达到此数的，提示改拨备用号码。',
    initial: 2,
    unit: 'times',
    least: 1,
    most: 5,
    rule: 'unit',
  },
} as const satisfies Limits<'incident'>
