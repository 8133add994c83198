import type { Doing, Subject } from './doing.ts'
import { reviewText as text } from './text.ts'

type WordKind = Exclude<Doing['kind'], 'none'>

/** A word that a leader can say of the current row: read by its button, its key and the list of commands alike. */
export type Word = {
  readonly name: string
  readonly label: string
  readonly key: string
  readonly mayRun: boolean
  readonly run: () => void
}

type Standing = {
  readonly mayWord: boolean
  readonly subject: Subject | undefined
  /** It is with the duty officer already. */
  readonly isReturned: boolean
}

/** In the order in which they are offered; none to whoever only reads. */
export const wordsFor = (
  { mayWord, subject, isReturned }: Standing,
  start: (kind: WordKind) => void,
): readonly Word[] => {
  const word = (kind: WordKind, mayRun: boolean): Word => ({
    name: `review.${kind}`,
    label: text.acts[kind],
    key: text.keys[kind],
    mayRun: mayWord && mayRun,
    run: () => start(kind),
  })
  return [
    word('comment', true),
    word('return', subject?.isEntry === true && !isReturned),
    word('withdraw', isReturned),
  ]
}
