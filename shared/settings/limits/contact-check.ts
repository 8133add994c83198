import type { Limits } from './limit.ts'

export const contactCheckLimits = {
  'contact-check.every': {
    label: '联系核查间隔',
    affects:
      '值班员自带班班次起时每隔此时间核查一次带班领导去向和电话，值班室交接时另查一次。更改自下一班起。',
    initial: 240,
    unit: 'minutes',
    least: 30,
    most: 1440,
    rule: 'unit',
  },
  'contact-check.grace': {
    label: '联系核查宽限',
    affects: '到核查时间后超过此限仍未接通的，列为漏查或未通，响铃提醒，写入交接和审阅。',
    initial: 30,
    unit: 'minutes',
    least: 5,
    most: 240,
    rule: 'unit',
  },
  'contact-check.oldest': {
    label: '联系核查可补记的期限',
    affects: '已联系而未及时登记的，拨打时间早于登记超过此限的不予登记。',
    initial: 1440,
    unit: 'minutes',
    least: 30,
    most: 2880,
    rule: 'unit',
  },
} as const satisfies Limits<'contact-check'>
