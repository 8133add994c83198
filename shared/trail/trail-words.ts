import { realmLabels } from '../journal/index.ts'
import { parseChain, shownNumber } from '../kernel/ids.ts'
import { listed, said, type Told, told, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import type { TrailFilter } from './contract.ts'
import type { TrailEvent } from './events.ts'

const realmOf = (chain: string): string => realmLabels[parseChain(chain)?.realm ?? 'general']

/** What the trail says of whoever reads it. */
export const trailWords: WordsOf<TrailEvent> = {
  'trail.looked': () => ({ act: '查看', about: '轨迹', told: [told('留痕', '当日首次查看')] }),
  'trail.finding-noted': ({ chain, seq, text }) => ({
    act: '审计意见',
    about: `${realmOf(chain)}第 ${seq} 条`,
    told: [told('意见', text)],
  }),
  'trail.verified': ({ commits, problems, seconds, heads }) => ({
    act: '核验',
    about: '全部账目',
    told: [
      told('结果', `${commits} 条，${problems} 处问题`),
      told('用时', `${seconds} 秒`),
      ...heads.map(({ chain, seq, hash }) =>
        told(`${realmOf(chain)}末条`, `${chain} 第 ${seq} 条 ${hash.slice(0, 16)}`),
      ),
    ],
  }),
  'trail.exported': ({ filter, file, lines }, around) => ({
    act: '导出',
    about: '轨迹',
    told: [told('条数', `${lines} 条`), ...filterInWords(filter, around), told('文件名', file)],
  }),
}

/** What was filtered, by what the filter row calls it; nothing but 全部 where it was not narrowed. */
const filterInWords = (
  { from, to, actors = [], commands = [], itemId, realm, seq }: TrailFilter,
  { nameOf, commandInWords, shownAt }: WordsAround,
): readonly Told[] => {
  const narrowed = [
    ...said('起', from && shownAt(from)),
    ...said('止（不含）', to && shownAt(to)),
    ...said('谁', listed(actors.map(nameOf))),
    ...said('动作', listed(commands.map(commandInWords))),
    ...said('编号', itemId && shownNumber(itemId)),
    ...said('账', realm && realmLabels[realm]),
    ...said('序号', seq === undefined ? undefined : String(seq)),
  ]
  return narrowed.length > 0 ? narrowed : [told('范围', '全部')]
}
