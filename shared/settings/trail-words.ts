import { own } from '../kernel/own.ts'
import { because, changed, type EventWords, type WordsOf } from '../kernel/trail-words.ts'
import type { LimitChanged, SettingsEvent } from './events.ts'
import { limits } from './limits/index.ts'
import { limitInWords } from './views.ts'

/** What the trail says of limits; one that this program has no more is shown by its own name. */
export const settingsWords: WordsOf<SettingsEvent> = {
  'settings.changed': data => wordsOf('改设', data),
  'settings.restored': data => wordsOf('恢复默认', data),
}

type Limit = { readonly label: string; readonly unit: (typeof limits)[keyof typeof limits]['unit'] }

const wordsOf = (act: string, { name, before, value, reason }: LimitChanged['data']): EventWords => {
  const limit = own<Limit>(limits, name)
  const inWords = (number: number) =>
    limit ? limitInWords({ value: number, unit: limit.unit }) : String(number)
  return {
    act,
    about: limit?.label ?? name,
    told: changed('限值', inWords(before), inWords(value)),
    ...because(reason),
  }
}
