/** Types of duty-log entries (domain.md §3; the ids are format.md §8's), in the order in which they are offered. */
export const entryTypes = {
  telephone: { label: '来电', rule: '§8.3' },
  document: { label: '收发文', rule: '§8.3' },
  fax: { label: '传真', rule: '§8.3' },
  letter: { label: '信函', rule: '§8.3' },
  visit: { label: '来访', rule: 'unit' },
  inspection: { label: '查岗', rule: '§8.8' },
  instruction: { label: '批示', rule: '§8.5' },
  incident: { label: '突发事件', rule: '§8.4' },
  'public-information': { label: '气象动态', rule: '§8.3' },
  activity: { label: '重大活动', rule: '§8.1' },
  equipment: { label: '设施设备', rule: '§8.7' },
  patrol: { label: '巡查', rule: 'unit' },
  other: { label: '其他', rule: 'unit' },
} as const satisfies Record<string, { label: string; rule: string }>

export type EntryType = keyof typeof entryTypes
export const entryTypeIds = Object.keys(entryTypes) as [EntryType, ...EntryType[]]

/** Elements of a telephone entry beside its text. `required`: an entry without it is saved as 待补 (单位设置, after §8.3). */
export const telephoneElements = {
  direction: { label: '去来', required: false },
  unit: { label: '对方单位', required: true },
  person: { label: '姓名', required: false },
  phone: { label: '对方电话', required: true },
  answer: { label: '答复', required: false },
  result: { label: '处理结果', required: true },
} as const
export type TelephoneElement = keyof typeof telephoneElements
