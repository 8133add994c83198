export type Theme = 'day' | 'night'

const nightFrom = '18:30'
const dayFrom = '06:30'

/** @param clock `HH:mm` of the unit (ux §10). */
export const themeAt = (clock: string): Theme => (clock >= nightFrom || clock < dayFrom ? 'night' : 'day')

export const otherTheme = (theme: Theme): Theme => (theme === 'day' ? 'night' : 'day')
