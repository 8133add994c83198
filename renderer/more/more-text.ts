/** What 更多 says. */
export const moreText = { nav: '更多' } as const
