import type { Limits } from './limit.ts'

export const gateLimits = {
  'gate.opens': {
    label: '开门时间',
    affects: '晚于此时登记开门的标为迟开。只管以后的登记。',
    initial: 360,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: '§11.2',
  },
  'gate.closes': {
    label: '关门时间',
    affects: '晚于此时登记关门的标为迟关。只管以后的登记。',
    initial: 1140,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: '§11.2',
  },
  'gate.late-after': {
    label: '开关门逾时提醒',
    affects: '到时未登记开门或关门的先提示，超过此限响铃。',
    initial: 15,
    unit: 'minutes',
    least: 1,
    most: 240,
    rule: 'unit',
  },
  'gate.oldest': {
    label: '开关门可补登的期限',
    affects: '开门、关门时间早于登记超过此限的，不予登记，以防日期填错。',
    initial: 2880,
    unit: 'minutes',
    least: 60,
    most: 20160,
    rule: 'unit',
  },
} as const satisfies Limits<'gate'>
