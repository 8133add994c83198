import type { Limits } from './limit.ts'

export const passageLimits = {
  'passage.most-people': {
    label: '一车人数上限',
    affects: '一车登记超过此数的不予登记，以防多按一位。',
    initial: 60,
    unit: 'times',
    least: 1,
    most: 500,
    rule: 'unit',
  },
  'passage.look': {
    label: '查看车辆和司机信息限时',
    affects: '写明原因并输入本人密码后，司机电话只显示此限。每次查看都记入账目。',
    initial: 30,
    unit: 'seconds',
    least: 5,
    most: 300,
    rule: 'unit',
  },
  'passage.oldest': {
    label: '车辆出入可补记的期限',
    affects: '进入、离开时间早于登记超过此限的，不予登记，以防日期填错。',
    initial: 2880,
    unit: 'minutes',
    least: 60,
    most: 20160,
    rule: 'unit',
  },
  'passage.release': {
    label: '放行条放行后出车的期限',
    affects: '物品凭放行条或电话放行后，超过此限仍未随车出门的，不再作为车辆带物出门的凭据。',
    initial: 120,
    unit: 'minutes',
    least: 10,
    most: 1440,
    rule: 'unit',
  },
  'passage.night': {
    label: '公车夜间应已回来',
    affects: '公车每晚停回单位（§10.1.5）；到此钟点仍未回来的，在门岗标出。钟点为单位设置。',
    initial: 1140,
    unit: 'clock',
    least: 960,
    most: 1439,
    rule: 'unit',
  },
} as const satisfies Limits<'passage'>
