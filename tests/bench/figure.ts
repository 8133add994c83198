/** One line of out/bench.json (format.md §8). `ok` is true where no target is set. */
export type Figure = {
  readonly name: string
  /** null where it could not be measured. */
  readonly value: number | null
  readonly unit: string
  readonly target: number | null
  readonly ok: boolean
}

/** A figure that must not be larger than its target. */
export const atMost = (target: number, name: string, value: number, unit: string): Figure => ({
  name,
  value: rounded(value),
  unit,
  target,
  ok: value <= target,
})

/** A figure that must not be smaller than its target. */
export const atLeast = (target: number, name: string, value: number, unit: string): Figure => ({
  ...atMost(target, name, value, unit),
  ok: value >= target,
})

/** A figure that is told for its own sake. */
export const told = (name: string, value: number, unit: string): Figure => ({
  name,
  value: rounded(value),
  unit,
  target: null,
  ok: true,
})

/** A figure that could not be measured has missed its target. */
export const unmeasured = (target: number, name: string): Figure => ({
  name,
  value: null,
  unit: 'not measured',
  target,
  ok: false,
})

/** The value below which so large a share of the samples lies; NaN for none. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

const rounded = (value: number): number => Number(value.toPrecision(4))

const widths = [26, 12, 24, 10] as const

/** The table that a reader sees; a missed target is marked in words. */
export const tableOf = (figures: readonly Figure[]): string =>
  [['figure', 'value', 'unit', 'target', ''], ...figures.map(cells)].map(line).join('\n')

const cells = ({ name, value, unit, target, ok }: Figure): string[] => [
  name,
  value === null ? '–' : String(value),
  unit,
  target === null ? '' : String(target),
  target === null ? '' : ok ? 'ok' : 'MISSED',
]

const line = (columns: readonly string[]): string =>
  columns
    .map((text, column) => text.padEnd(widths[column] ?? 0))
    .join(' ')
    .trimEnd()
