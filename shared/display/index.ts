export {
  type RowHeight,
  rowHeights,
  type TextSize,
  type ThemeChoice,
  textSizes,
  themeChoices,
} from './choices.ts'
export { otherTheme, type Theme, themeAt } from './theme.ts'
