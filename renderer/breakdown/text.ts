/** What one can do where something could not be drawn. */
export const breakdownText = {
  again: '重新载入',
  close: '收起',
} as const
