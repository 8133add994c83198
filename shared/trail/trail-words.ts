import { realmLabels } from '../journal/index.ts'
import { parseChain } from '../kernel/ids.ts'
import { told, type WordsOf } from '../kernel/trail-words.ts'
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
}
