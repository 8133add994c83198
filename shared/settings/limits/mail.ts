import type { Limits } from './limit.ts'

export const mailLimits = {
  'mail.sign-confidential': {
    label: '机要急件签收时限',
    affects: '机要急件到门卫后，值班员应在此限内签收；只管以后登记的收件。',
    initial: 15,
    unit: 'minutes',
    least: 1,
    most: 480,
    rule: 'unit',
  },
  'mail.sign-rest-day': {
    label: '休息日信件签收时限',
    affects: '休息日、节假日到的信件、挂号信和公文，值班员应在此限内签收；只管以后登记的收件。',
    initial: 60,
    unit: 'minutes',
    least: 1,
    most: 1440,
    rule: 'unit',
  },
  'mail.wait': {
    label: '待领过久界限',
    affects: '到件后满此天数仍未领取的，在收发中标出；只管以后登记的收件。',
    initial: 3,
    unit: 'days',
    least: 1,
    most: 60,
    rule: 'unit',
  },
  'mail.most-pieces': {
    label: '一项收件件数上限',
    affects: '一项登记超过此数的不予登记，以防多按一位；确有其事的分项登记。',
    initial: 500,
    unit: 'copies',
    least: 1,
    most: 10000,
    rule: 'unit',
  },
  'mail.oldest': {
    label: '收发可补记的期限',
    affects: '到件、领取、退回时间早于登记超过此限的，不予登记，以防日期填错。',
    initial: 10,
    unit: 'days',
    least: 1,
    most: 60,
    rule: 'unit',
  },
} as const satisfies Limits<'mail'>
