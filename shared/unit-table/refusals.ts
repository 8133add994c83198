import type { RefusalTable } from '../kernel/refusal.ts'

export type UnitTableRefusal =
  | 'unit-table.nothing-changed'
  | 'unit-table.default-already'
  | 'unit-table.revision-stale'

export const unitTableRefusals = {
  'unit-table.nothing-changed': {
    rule: 'unit',
    text: '{what}与现行的相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'unit-table.default-already': {
    rule: 'unit',
    text: '{what}现在就是默认的。',
    wayOn: '无须恢复，按 Esc 收起。',
  },
  'unit-table.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过{what}。',
    wayOn: '看过现行的内容后再改，所填内容仍在。',
  },
} satisfies RefusalTable<UnitTableRefusal>
