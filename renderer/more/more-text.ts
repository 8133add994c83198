/** What 更多 says, and the list of limits in it. */
export const moreText = {
  nav: '更多',
  limits: {
    title: '限值',
    aside: '只读。各项界限和依据',
    name: '名称',
    value: '现行值',
    rule: '依据',
    waiting: '正在读取限值',
  },
} as const
