import type { DayKind } from './shipped-day.ts'

/** How the kinds of days are called on the screen and in refusals. */
export const kindLabels = {
  statutory: '法定节假日',
  rest: '休息日',
  work: '工作日',
} as const satisfies { readonly [K in DayKind]: string }
