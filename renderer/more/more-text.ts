import type { MoreGroup } from '../app/views-for.ts'

/** What 更多 says. */
export const moreText = {
  nav: '更多',
  groups: { review: '值班审阅', gate: '门卫', people: '人员与值班', books: '簿册与备份', 'set-up': '设置' },
} as const satisfies { readonly nav: string; readonly groups: Readonly<Record<MoreGroup, string>> }
