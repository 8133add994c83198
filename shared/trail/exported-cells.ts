import { clockWithSecondsOf, dayOf } from '../calendar/index.ts'
import { realmLabels } from '../journal/index.ts'
import type { Commit } from '../kernel/event.ts'
import { parseChain } from '../kernel/ids.ts'
import type { EventWords } from '../kernel/trail-words.ts'
import { aboutInWords, everyChangeInWords } from './row-words.ts'

export const exportedHeads: readonly string[] = [
  '账',
  '链',
  '序号',
  '时间',
  '账号',
  '谁',
  '动作',
  '对象',
  '变化',
  '原因',
  '命令',
  '操作号',
  '本条',
  '前条',
]

/** A commit as the table has it; of a secret chain, that it is there and when it was written. */
export type ExportedCommit =
  | {
      readonly sight: 'whole'
      readonly commit: Commit
      readonly actorName: string
      readonly words: readonly EventWords[]
      /** Events that are not told, of very many in one commit. */
      readonly more: number
    }
  | { readonly sight: 'number-and-time'; readonly commit: Pick<Commit, 'chain' | 'seq' | 'at'> }

/** Whole dates and hashes: a table lives on without the book around it. */
export const exportedCells = (shown: ExportedCommit, timeZone: string): readonly string[] => {
  const { chain, seq, at } = shown.commit
  const when = `${dayOf(at, timeZone)} ${clockWithSecondsOf(at, timeZone)}`
  const place = [realmLabels[parseChain(chain)?.realm ?? 'general'], chain, String(seq), when]
  if (shown.sight === 'number-and-time') return [...place, '', '', '', '密账事项', '', '', '', '', '', '']
  const { commit, actorName, words, more } = shown
  const [first] = words
  const about = first ? aboutInWords(first, commit.events.length) : ''
  const reasons = new Set(words.flatMap(({ reason }) => reason ?? []))
  return [
    ...place,
    commit.actor,
    actorName,
    first?.act ?? '',
    about,
    changesInWords(words, more),
    [...reasons].join('；'),
    commit.command,
    commit.id,
    commit.hash,
    commit.prev,
  ]
}

/** Of several events in one commit, each with what it is about. */
const changesInWords = (words: readonly EventWords[], more: number): string => {
  const [first, ...rest] = words
  if (!first) return ''
  if (rest.length === 0) return everyChangeInWords(first)
  const each = words.map(one => `${one.about}：${everyChangeInWords(one)}`)
  return [...each, ...(more > 0 ? [`其余 ${more} 项从略`] : [])].join('；')
}

/** `轨迹 2026-11-23.csv`: what the file is called unless somebody says otherwise. */
export const exportFileName = (day: string): string => `轨迹 ${day}.csv`
