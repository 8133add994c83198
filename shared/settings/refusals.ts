import type { RefusalTable } from '../kernel/refusal.ts'

export type SettingsRefusal =
  | 'settings.out-of-bounds'
  | 'settings.apart-shorter'
  | 'settings.nothing-changed'
  | 'settings.default-already'
  | 'settings.revision-stale'

export const settingsRefusals = {
  'settings.out-of-bounds': {
    rule: 'unit',
    text: '{label}须在{least}至{most}之间，不能改为{value}。',
    wayOn: '改填范围以内的数。',
  },
  'settings.apart-shorter': {
    rule: 'unit',
    text: '三员的密码不得比其他人的短：三员至少{apart}，其他人至少{others}。',
    wayOn: '先改另一项，或换一个数。',
  },
  'settings.nothing-changed': {
    rule: 'unit',
    text: '{label}现在就是{value}，没有可改的。',
    wayOn: '改填别的数，或按 Esc 收起。',
  },
  'settings.default-already': {
    rule: 'unit',
    text: '{label}现在就是默认值{value}。',
    wayOn: '无须恢复，按 Esc 收起。',
  },
  'settings.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 把{label}改为{value}。',
    wayOn: '看过现行值后再改，所填内容仍在。',
  },
} satisfies RefusalTable<SettingsRefusal>
