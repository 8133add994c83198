import { shownNumber } from '../kernel/ids.ts'
import type { SheetName } from './contract.ts'

/** What each sheet is called. */
export const sheetTitles: { readonly [K in SheetName['kind']]: string } = {
  'duty-day': '值班记录表',
  review: '值班审阅表',
  handover: '交接班记录',
  mail: '收发件交接单',
  'exit-pass': '放行条',
  roster: '值班安排表',
  'incident-report': '突发事件信息报送单',
  'incident-file': '突发事件卷宗',
  inside: '在内人员车辆清点单',
  'visitor-day': '来访人员登记表',
  'vehicle-day': '车辆出入登记表',
}

/** `值班记录表 2026-11-23.pdf`: what a PDF is called unless somebody says otherwise. */
export const fileNameOf = (sheet: SheetName): string => `${sheetTitles[sheet.kind]} ${subjectOf(sheet)}.pdf`

/** Reports of one incident are told apart by their number. */
const subjectOf = (sheet: SheetName): string => {
  if ('day' in sheet) return sheet.day
  if ('month' in sheet) return sheet.month
  const number = shownNumber(sheet.itemId)
  return sheet.kind === 'incident-report' ? `${number} ${sheet.report}` : number
}
