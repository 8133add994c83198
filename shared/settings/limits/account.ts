import type { Limits } from './limit.ts'

export const accountLimits = {
  'account.password-least': {
    label: '密码最短',
    affects: '新设和更改的密码不得短于此限。现用密码不受影响，更改时适用。',
    initial: 10,
    unit: 'characters',
    least: 8,
    most: 64,
    rule: 'unit',
  },
  'account.password-least-apart': {
    label: '三员密码最短',
    affects: '系统管理员、保密员、审计员新设和更改的密码不得短于此限，也不得比其他人的短。',
    initial: 12,
    unit: 'characters',
    least: 10,
    most: 64,
    rule: 'unit',
  },
  'account.passwords-remembered': {
    label: '密码不得重复最近',
    affects: '新密码不得与最近几次用过的相同，含现用的一个。',
    initial: 5,
    unit: 'times',
    least: 1,
    most: 12,
    rule: 'unit',
  },
} as const satisfies Limits<'account'>
