/** By the clock, or as somebody chose. */
export const themeChoices = ['clock', 'day', 'night'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Pixels of the root; every size of the window follows it. */
export const textSizes = ['14', '16', '18', '20', '24'] as const
export type TextSize = (typeof textSizes)[number]

/** Heights of the lists' rows. */
export const rowHeights = ['compact', 'usual', 'large'] as const
export type RowHeight = (typeof rowHeights)[number]
