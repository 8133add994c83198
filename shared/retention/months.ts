/** Months from one to another (`YYYY-MM`); negative where it is the later one. */
export const monthsBetween = (earlier: string, later: string): number => numberOf(later) - numberOf(earlier)

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Whether the particulars of a month have been kept for so many whole months. */
export const isOver = (month: string, thisMonth: string, keptMonths: number): boolean =>
  monthsBetween(month, thisMonth) > keptMonths
