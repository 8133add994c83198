import type { ThemeChoice } from './choices.ts'

export type Theme = 'day' | 'night'

const nightFrom = '18:30'
const dayFrom = '06:30'

/** @param clock `HH:mm` of the unit (ux §10). */
export const themeAt = (clock: string): Theme => (clock >= nightFrom || clock < dayFrom ? 'night' : 'day')

export const themeFor = (choice: ThemeChoice, clock: string): Theme =>
  choice === 'clock' ? themeAt(clock) : choice

export const otherTheme = (theme: Theme): Theme => (theme === 'day' ? 'night' : 'day')
