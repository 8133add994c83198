/** What may come; its order is that of the choice in the form. */
export const mailKinds = {
  letter: '信件',
  registered: '挂号信',
  parcel: '包裹',
  newspaper: '报刊',
  'urgent-confidential': '机要急件',
  document: '公文',
  other: '其他',
} as const
export type MailKind = keyof typeof mailKinds
export const mailKindIds = Object.keys(mailKinds) as [MailKind, ...MailKind[]]

/** The same where there is little room. */
export const mailKindsShort: { readonly [K in MailKind]: string } = {
  ...mailKinds,
  registered: '挂号',
  'urgent-confidential': '机要',
}

/** What is a letter in the sense of the rule on days off (§6.6). */
const letterKinds: readonly MailKind[] = ['letter', 'registered', 'document']
export const isLetter = (kind: MailKind): boolean => letterKinds.includes(kind)

/** How the recipient found it. */
export const mailConditions = { intact: '完好', damaged: '破损' } as const
export type MailCondition = keyof typeof mailConditions
export const mailConditionIds = Object.keys(mailConditions) as [MailCondition, ...MailCondition[]]

/** What does not stop an item, but is kept only with a word. */
export const mailDoubts = {
  'number-twice': '该单号当日已登记过',
  'addressee-left': '收件人已离任',
} as const
export type MailDoubt = keyof typeof mailDoubts

/** Why it goes to the duty officer at once. */
export const signReasons = { confidential: '机要急件', 'rest-day': '休息日信件' } as const
export type SignReason = keyof typeof signReasons
