export type Theme = 'day' | 'night'

const nightFrom = '18:30'
const dayFrom = '06:30'

/** @param clock `HH:mm` of the unit (ux §10). */
export const themeAt = (clock: string): Theme => (clock >= nightFrom || clock < dayFrom ? 'night' : 'day')

export const otherTheme = (theme: Theme): Theme => (theme === 'day' ? 'night' : 'day')

/** By the clock, or as somebody chose. */
export const themeChoices = ['clock', 'day', 'night'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Pixels of the root; every size of the window follows it. */
export const textSizes = ['14', '16', '18', '20', '24'] as const
/** Heights of the lists' rows. */
export const rowHeights = ['compact', 'usual', 'large'] as const
export type RowHeight = (typeof rowHeights)[number]

export type TextSize = (typeof textSizes)[number]
