import type { Frozen } from '../kernel/event.ts'
import { itemsInWords } from './in-words.ts'
import { shownPassNumber } from './number.ts'
import { owedIn } from './standing.ts'
import type { ExitPassState, LivePass } from './state.ts'

/** Something of the register of passes that the gate cannot let rest. */
export type UnsettledPass = {
  readonly itemId: string
  /** Never who carries. */
  readonly words: string
  readonly since: string
  readonly dueAt?: string
}

/** Things that are to come back, and releases by telephone without their paper; the oldest first. */
export const unsettledExitPasses = ({
  exitPasses,
}: Frozen<{ exitPasses: ExitPassState }>): readonly UnsettledPass[] =>
  Object.entries(exitPasses.live)
    .flatMap(([itemId, live]) => {
      const words = wordsOf(live)
      const { since, dueAt } = live
      return words === '' ? [] : [{ itemId, words, since, ...(dueAt !== undefined && { dueAt }) }]
    })
    .sort((a, b) => Date.parse(a.since) - Date.parse(b.since))

const wordsOf = (live: Frozen<LivePass>): string => {
  const name = live.number ? `放行条 ${shownPassNumber(live.number)}` : '电话放行'
  const owed = live.items
    .map(({ name: thing, unit, out, back }) => ({ name: thing, unit, count: out - back }))
    .filter(({ count }) => count > 0)
  if (owedIn(live) > 0) return `${name}：${itemsInWords(owed)} 待归还`
  return live.telephone === 'unconfirmed' ? `${name}：${itemsInWords(live.items)} 待补办` : ''
}
