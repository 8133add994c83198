import { shownNumber } from '../kernel/ids.ts'
import { told, type WordsOf } from '../kernel/trail-words.ts'
import type { SheetName } from './contract.ts'
import type { SheetEvent } from './events.ts'
import { sheetTitles } from './file-name.ts'

const sheetInWords = (sheet: SheetName): string => `${sheetTitles[sheet.kind]} ${whichOf(sheet)}`

const whichOf = (sheet: SheetName): string => {
  if ('month' in sheet) return sheet.month
  return 'day' in sheet ? sheet.day : shownNumber(sheet.itemId)
}

/** What the trail says of papers. */
export const sheetWords: WordsOf<SheetEvent> = {
  'sheet.printed': ({ sheet, way, n, items }) => ({
    act: way === 'pdf' ? '存为 PDF' : '打印',
    about: sheetInWords(sheet),
    told: [
      told('次数', `第 ${n} 次`),
      ...(items.length > 0 && sheet.kind !== 'roster' ? [told('所列条目', `${items.length} 条`)] : []),
    ],
  }),
}
