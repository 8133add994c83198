import type { EntryDeed } from './contract.ts'

/** One word for each act, for the record's trail and for refusals. */
export const actWords: { readonly [K in EntryDeed['kind']]: string } = {
  handled: '办理',
  attempted: '联系',
  closed: '办结',
  reopened: '重开',
  'followed-up': '列为待办',
  struck: '作废',
  'marked-duplicate': '标为重复',
  'named-original': '有重复条目',
  'duplicate-reopened': '重复条目重开',
  forwarded: '转办',
  acknowledged: '签收',
  'acknowledged-on-paper': '纸质签收',
}
