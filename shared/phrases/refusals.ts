import type { RefusalTable } from '../kernel/refusal.ts'

export type PhrasesRefusal =
  | 'phrases.twice'
  | 'phrases.nothing-changed'
  | 'phrases.default-already'
  | 'phrases.revision-stale'

export const phrasesRefusals = {
  'phrases.twice': {
    rule: 'unit',
    text: '“{phrase}”写了两遍。',
    wayOn: '删去一句再存。',
  },
  'phrases.nothing-changed': {
    rule: 'unit',
    text: '{type}的常用语与现行的相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'phrases.default-already': {
    rule: 'unit',
    text: '{type}的常用语现在就是默认的。',
    wayOn: '无须恢复，按 Esc 收起。',
  },
  'phrases.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过{type}的常用语。',
    wayOn: '看过现行的常用语后再改，所填内容仍在。',
  },
} satisfies RefusalTable<PhrasesRefusal>
