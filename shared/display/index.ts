export { rowHeights, textSizes, themeChoices } from './choices.ts'
export type { KeptDisplay } from './contract.ts'
export { displayFrom, usualDisplay } from './kept.ts'
export { otherTheme, type Theme, themeAt, themeFor } from './theme.ts'
