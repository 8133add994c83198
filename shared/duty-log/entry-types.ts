/** Types of duty-log entries (domain.md §3; the ids are format.md §8's), in the order in which they are offered. */
export const entryTypes = {
  telephone: { label: '来电', rule: '§8.3' },
  document: { label: '收发文', rule: '§8.3' },
  fax: { label: '传真', rule: '§8.3' },
  letter: { label: '信函', rule: '§8.3' },
  visit: { label: '来访', rule: 'unit' },
  petition: { label: '上访', rule: '§8.6' },
  inspection: { label: '查岗', rule: '§8.8' },
  instruction: { label: '批示', rule: '§8.5' },
  'assigned-task': { label: '交办事项', rule: '§8.9' },
  incident: { label: '突发事件', rule: '§8.4' },
  'public-information': { label: '气象动态', rule: '§8.3' },
  'media-anomaly': { label: '媒体异常', rule: '§8.7' },
  activity: { label: '重大活动', rule: '§8.1' },
  equipment: { label: '设施设备', rule: '§8.7' },
  patrol: { label: '巡查', rule: 'unit' },
  other: { label: '其他', rule: 'unit' },
} as const satisfies Record<string, { label: string; rule: string }>

export type EntryType = keyof typeof entryTypes
export const entryTypeIds = Object.keys(entryTypes) as [EntryType, ...EntryType[]]
