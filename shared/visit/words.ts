/** How the host said that the visitor is awaited (◇). */
export const confirmations = {
  phone: '电话确认',
  fetched: '本人来接',
  appointment: '已预约',
  none: '未能确认',
} as const
export type Confirmation = keyof typeof confirmations
export const confirmationIds = Object.keys(confirmations) as [Confirmation, ...Confirmation[]]

/** What does not stop a visit, but is let through only with a word by the gatekeeper. */
export const visitDoubts = {
  'id-missing': '未出示证件',
  'id-form': '身份证号位数不对',
  'id-region': '身份证号地区代码不对',
  'id-birth': '身份证号出生日期不对',
  'id-check': '身份证号校验位不符',
  'not-confirmed': '被访人未能确认',
} as const
export type VisitDoubt = keyof typeof visitDoubts

/** `missing`: he left without giving it back. */
export const badgesBack = { returned: '牌已收回', missing: '牌未交回' } as const
export type BadgeBack = keyof typeof badgesBack
export const badgesBackIds = Object.keys(badgesBack) as [BadgeBack, ...BadgeBack[]]
