import type { TurnAwayRow } from './contract.ts'
import { stageOf } from './row.ts'
import { refusedKinds, stageWords } from './words.ts'

/** In one line, without who it was: `拒绝进入 推销 1人，11-23 10:12，已报办公室，待结果`. */
export const turnAwayInWords = (row: TurnAwayRow, shownAt: (instant: string) => string): string =>
  [
    `拒绝进入 ${refusedKinds[row.kind]} ${row.people}人`,
    shownAt(row.happenedAt),
    stageWords[stageOf(row)],
  ].join('，')
