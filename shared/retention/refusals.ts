import type { RefusalTable } from '../kernel/refusal.ts'
import type { RetentionStageRefusal } from './stages.ts'

export type RetentionRefusal =
  | RetentionStageRefusal
  | 'retention.too-young'
  | 'retention.nothing-kept'
  | 'retention.same-person'

export const retentionRefusals = {
  'retention.already-proposed': {
    rule: 'unit',
    text: '{name}已于 {at} 提请销毁，尚待审计员确认。',
    wayOn: '等待确认；提请有误的，写明原因撤回后重新提请。',
  },
  'retention.not-proposed': {
    rule: 'unit',
    text: '现在没有待确认的销毁提请。',
    wayOn: '由办公室先提请。',
  },
  'retention.too-young': {
    rule: 'unit',
    text: '{month} 的外来人员信息须保存{kept}个月，尚未到期，没有提请。',
    wayOn: '改选到期的月份。',
  },
  'retention.nothing-kept': {
    rule: 'unit',
    text: '{month} 及以前已没有保存的外来人员信息。',
    wayOn: '不用提请。',
  },
  'retention.same-person': {
    rule: 'unit',
    text: '提请的人不能自己确认销毁。',
    wayOn: '由另一位审计员确认，或撤回后由他人提请。',
  },
} satisfies RefusalTable<RetentionRefusal>
