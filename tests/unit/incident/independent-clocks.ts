import type { ClockFacts } from '../../../shared/incident/clock-facts.ts'

/** A limit as the rules of domain.md §6 have it: due, met, and how it stands. */
export type Reckoned = {
  readonly clock: string
  readonly due: number
  readonly met: number | undefined
  readonly state: string
}

type Obligation = { clock: string; start: number; due: number }
type Happening = { readonly at: number; readonly rank: number; readonly what: string; readonly n: number }

const min = 60_000
const ms = (instant: string) => Date.parse(instant)
const offset = 8 * 3_600_000

/**
 * The same clocks reckoned another way: a clerk who walks through the night minute by minute of what happened, keeps on a
 * slip what is owed at each moment, and strikes it when it is done. He shares no code with the product; the zone is
 * eight hours east.
 */
export const reckon = (facts: ClockFacts, nowText: string): readonly Reckoned[] => {
  const now = ms(nowText)
  const done: Reckoned[] = []
  let owed: Obligation[] = []
  let limits = facts.limits
  let spanStart = ms(facts.knownAt)
  let isOpen = true
  const settled = new Set<string>()
  const metOral = earliest([...facts.orals, ...facts.sent.filter(s => s.form === 'first').map(s => s.at)])
  const metWritten = earliest(facts.sent.filter(s => s.form === 'first').map(s => s.at))

  const owe = (clock: string, start: number, minutes: number) =>
    owed.push({ clock, start, due: start + minutes * min })
  const oweNext = (start: number) => owe('chain', start, limits.followUpMinutes)
  let lastDaily: number | undefined
  const begin = (at: number) => {
    lastDaily = undefined
    spanStart = at
    for (const [clock, minutes] of [
      ['oral', limits.oralMinutes],
      ['written', limits.writtenMinutes],
    ] as const)
      if (!settled.has(clock) && !owed.some(one => one.clock === clock)) owe(clock, at, minutes)
    oweNext(at)
  }
  /** What the slip says of the chain when it is looked at: a follow-up, or from some time on the daily report. */
  const chainDue = (one: Obligation): { clock: string; due: number } => {
    const longFrom = spanStart + facts.dailyAfterMinutes * min
    if (one.due <= longFrom) return { clock: 'follow-up', due: one.due }
    let day = Math.floor((Math.max(one.start, longFrom, lastDaily ?? 0) + offset) / 86_400_000)
    for (;;) {
      const candidate = day * 86_400_000 - offset + facts.dailyAtMinutes * min
      if (candidate > Math.max(one.start, longFrom, lastDaily ?? 0)) return { clock: 'daily', due: candidate }
      day++
    }
  }
  const strike = (one: Obligation, met: number) => {
    owed = owed.filter(other => other !== one)
    const { clock, due } = one.clock === 'chain' ? chainDue(one) : one
    done.push({ clock, due, met, state: met <= due ? 'kept' : 'late' })
    settled.add(one.clock)
    return { clock, due }
  }

  const happenings: Happening[] = [
    ...facts.gradings.map((g, n) => ({ at: ms(g.at), rank: 1, what: 'graded', n })),
    ...facts.sent.map((s, n) => ({ at: ms(s.at), rank: 0, what: 'sent', n })),
    ...(metOral === undefined ? [] : [{ at: metOral, rank: 0, what: 'oral', n: 0 }]),
    ...(metWritten === undefined ? [] : [{ at: metWritten, rank: 0, what: 'written', n: 0 }]),
    ...facts.ends.map((e, n) => ({ at: ms(e.at), rank: 2, what: e.how, n })),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank || a.n - b.n)

  begin(ms(facts.knownAt))
  for (const { at, what, n } of happenings) {
    if (what === 'oral' || what === 'written') {
      const one = owed.find(other => other.clock === what)
      if (one) strike(one, at)
    }
    if (what === 'sent') {
      const report = facts.sent[n]
      if (!report || report.form === 'first') continue
      const one = owed.find(other => other.clock === 'chain')
      if (!one) continue
      const { clock, due } = strike(one, at)
      lastDaily = clock === 'daily' ? due : undefined
      if (report.form !== 'final') oweNext(at)
    }
    if (what === 'graded') {
      const next = facts.gradings[n]
      if (!next) continue
      limits = next.limits
      for (const one of owed) {
        if (one.due <= at) continue
        const length =
          one.clock === 'oral'
            ? limits.oralMinutes
            : one.clock === 'written'
              ? limits.writtenMinutes
              : limits.followUpMinutes
        const anew = one.start + length * min
        one.due = anew > at ? anew : Math.min(one.due, at + length * min)
      }
    }
    if (what === 'closed') {
      isOpen = false
      for (const one of owed) {
        const { clock, due } = one.clock === 'chain' ? chainDue(one) : one
        if (due > at) continue
        if (one.clock === 'chain') done.push({ clock, due, met: undefined, state: 'dropped' })
      }
      // An oral or written report that was missed stays owed; what was not due yet is let go, and so is the chain.
      owed = owed.filter(one => one.clock !== 'chain' && one.due <= at)
    }
    if (what === 'reopened') {
      isOpen = true
      begin(at)
    }
  }
  const rest = owed.map(one => {
    const { clock, due } = one.clock === 'chain' ? chainDue(one) : one
    const state = isOpen ? (now < due ? 'running' : 'overdue') : 'dropped'
    return { clock, due, met: undefined, state }
  })
  return [...done, ...rest]
}

const earliest = (instants: readonly string[]): number | undefined =>
  instants.length === 0 ? undefined : Math.min(...instants.map(ms))
