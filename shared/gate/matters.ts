import type { PostMatter } from '../alarm/index.ts'
import { shownTime } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import { closingDue, nextOpening } from './hours.ts'
import type { GateState } from './state.ts'

type Around = Frozen<{ gate: GateState; settings: SettingsState }>
type When = { readonly now: string; readonly timeZone: string }

/**
 * The gate's next hour calls once it was ever opened in this book (§11.2): from the hour itself, late some minutes
 * after it. Only the act ends it.
 */
export const gateMatters = ({ gate, settings }: Around, { now, timeZone }: When): readonly PostMatter[] => {
  const next = nextHour({ gate, settings }, timeZone)
  if (!next) return []
  const { at, lacks, word } = next
  const dueAt = new Date(Date.parse(at) + limitInForce(settings, 'gate.late-after') * 60_000).toISOString()
  const what = `大门应于 ${shownTime(at, timeZone, now)} ${word}，尚未登记`
  return [
    {
      key: `gate:${lacks}`,
      post: 'gatekeeper',
      lacks,
      startedAt: at,
      tellsFrom: at,
      dueAt,
      what,
      rule: '§11.2',
    },
  ]
}

type NextHour = { readonly at: string; readonly lacks: 'opening' | 'closing'; readonly word: string }

const nextHour = ({ gate, settings }: Around, timeZone: string): NextHour | undefined => {
  if (gate.stage === 'open' && gate.opened)
    return { at: closingDue(settings, gate.opened.at, timeZone), lacks: 'closing', word: '关门' }
  return gate.closed
    ? { at: nextOpening(settings, gate.closed.at, timeZone), lacks: 'opening', word: '开门' }
    : undefined
}
