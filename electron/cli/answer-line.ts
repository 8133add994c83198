import type { Answer } from './seat.ts'

/** `{"ok":true,"chain","seq","hash"}` or `{"ok":false,"code","rule"?,"params"?}` (format.md §8), nothing beside. */
export const answerLine = (answer: Answer): string => {
  const { ok } = answer
  if (!answer.ok) {
    const { code, rule, params } = answer
    return JSON.stringify({ ok, code, rule, params })
  }
  const { chain, seq, hash } = answer
  return JSON.stringify({ ok, chain, seq, hash })
}
