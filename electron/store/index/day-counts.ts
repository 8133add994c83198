const dayMs = 86_400_000

/** Days of UTC since 1970, each with the number of items that happened on it. Plain JSON, ascending. */
export type CountedDays = readonly (readonly [day: number, count: number])[]

export const dayOfTime = (timeMs: number): number => Math.floor(timeMs / dayMs)
export const startOfDay = (day: number): number => day * dayMs

/** How many items of one month happened on which day: most of them in that month, a late one long before. */
export class DayCounts {
  private readonly counts: Map<number, number>

  constructor(days: CountedDays = []) {
    this.counts = new Map(days)
  }

  add(timeMs: number): void {
    this.change(dayOfTime(timeMs), 1)
  }

  remove(timeMs: number): void {
    this.change(dayOfTime(timeMs), -1)
  }

  on(day: number): number {
    return this.counts.get(day) ?? 0
  }

  days(): Iterable<readonly [day: number, count: number]> {
    return this.counts
  }

  toJson(): CountedDays {
    return [...this.counts].sort(([a], [b]) => a - b)
  }

  private change(day: number, by: number): void {
    const count = this.on(day) + by
    if (count > 0) this.counts.set(day, count)
    else this.counts.delete(day)
  }
}
