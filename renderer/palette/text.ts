export const paletteText = {
  title: '命令',
  field: '查找命令',
  hint: '名称或拼音首字母',
  list: '命令',
  none: '没有名称或首字母是“{text}”的命令',
  close: '关闭',
  go: '转到',
} as const
