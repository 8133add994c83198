import type { PassNumber } from './contract.ts'
import { shownPassNumber } from './number.ts'

/** `投影仪 1台、电源线 2根`. */
export const itemsInWords = (
  items: readonly { readonly name: string; readonly count: number; readonly unit: string }[],
): string => items.map(({ name, count, unit }) => `${name} ${count}${unit}`).join('、')

type Owed = {
  readonly number?: PassNumber | undefined
  readonly dueAt?: string | undefined
  readonly items: readonly {
    readonly name: string
    readonly unit: string
    readonly out: number
    readonly back: number
  }[]
}

/** A pass whose things are to come back, without who carries them: `放〔2026〕12号，待还 投影仪 1台，应还 11-25 18:00`. */
export const owedInWords = ({ number, items, dueAt }: Owed, shownAt: (instant: string) => string): string => {
  const owed = items.map(({ name, unit, out, back }) => ({ name, unit, count: out - back }))
  const still = owed.filter(({ count }) => count > 0)
  return [
    number ? `放行条 ${shownPassNumber(number)}` : '电话放行',
    still.length > 0 ? `待还 ${itemsInWords(still)}` : '已还清',
    ...(dueAt === undefined ? [] : [`应还 ${shownAt(dueAt)}`]),
  ].join('，')
}
