/** What the page about how the window is shown and heard says. */
export const displayText = {
  title: '显示与提示音',
  aside: '只影响这台电脑，关闭程序后仍保留',
  size: '字号',
  sizeNote: '按钮、表格和间距一起放大。',
  rows: '行高',
  rowHeights: { compact: '紧凑', usual: '适中', large: '宽松' },
  rowsNote: '各处表格的行：28、36、48 像素，随字号放大。',
  theme: '日夜',
  themes: { clock: '按时刻', day: '日间', night: '夜间' },
  themeNote: '按时刻：18:30–次日06:30 为夜间。Shift+F11 随时切换，切换后不再按时刻。',
} as const
