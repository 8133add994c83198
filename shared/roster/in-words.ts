import type { AbsenceKind } from './contract.ts'

export const absenceKindWords: { readonly [K in AbsenceKind]: string } = {
  leave: '请假',
  unavailable: '不能值班',
  wish: '希望避开',
}

/** `2026年12月`. */
export const monthInWords = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`

export const swapKindWords = { swap: '调班', substitution: '代班' } as const
/** One takes something in return, or does not. */
export const swapKindOf = ({ other }: { readonly other?: unknown }): keyof typeof swapKindWords =>
  other === undefined ? 'substitution' : 'swap'
