import type { Limits } from './limit.ts'

export const clockLimits = {
  'clock.back': {
    label: '时钟回拨界限',
    affects: '电脑时钟比账目末条早过此限的，打开时须有人核对时间；运行中回拨的，记入账目。',
    initial: 2,
    unit: 'seconds',
    least: 1,
    most: 300,
    rule: 'unit',
  },
  'clock.leap': {
    label: '时钟超前界限',
    affects: '打开时电脑时钟比账目末条晚过此限的，须有人核对时间。',
    initial: 7,
    unit: 'days',
    least: 1,
    most: 90,
    rule: 'unit',
  },
  'clock.drift': {
    label: '运行中时钟偏差界限',
    affects: '运行中时钟向前跳过此限的，记入账目，状态条提示时钟异常。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 60,
    rule: 'unit',
  },
} as const satisfies Limits<'clock'>
