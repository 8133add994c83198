import type { Limits } from './limit.ts'

export const visitLimits = {
  'visit.overstay': {
    label: '来访停留界限',
    affects: '进入后停留超过此限而未离开的，在门岗标出。只管以后登记的来访。',
    initial: 240,
    unit: 'minutes',
    least: 10,
    most: 1440,
    rule: 'unit',
  },
  'visit.most-people': {
    label: '一次来访人数上限',
    affects: '一次登记超过此数的不予登记，以防多按一位；确有其事的分批登记。',
    initial: 200,
    unit: 'times',
    least: 1,
    most: 5000,
    rule: 'unit',
  },
  'visit.look': {
    label: '查看来访人信息限时',
    affects:
      '写明原因并输入本人密码后，来访、预约、被拒人员和关注对象的证件号码、电话只显示此限。每次查看都记入账目。',
    initial: 30,
    unit: 'seconds',
    least: 5,
    most: 300,
    rule: 'unit',
  },
  'visit.oldest': {
    label: '来访可补记的期限',
    affects: '进入、离开时间早于登记超过此限的，不予登记，以防日期填错。',
    initial: 2880,
    unit: 'minutes',
    least: 60,
    most: 20160,
    rule: 'unit',
  },
} as const satisfies Limits<'visit'>
