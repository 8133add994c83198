import type { Realm } from '../kernel/event.ts'
import { changed, said, told, type WordsOf } from '../kernel/trail-words.ts'
import type { JournalEvent } from './events.ts'

/** What the two books of a station are called. */
export const realmLabels: { readonly [R in Realm]: string } = { general: '通用', secret: '密账' }

/** What the trail says of the book itself. */
export const journalWords: WordsOf<JournalEvent> = {
  'chain.opened': ({ station, realm, timeZone, demo, continues }) => ({
    act: '开账',
    about: `${realmLabels[realm]}账`,
    told: [
      told('终端', station),
      told('时区', timeZone),
      ...said('性质', demo ? '演示数据，不作记录' : undefined),
      ...said('接续', continues && `${continues.chain} 第 ${continues.seq} 条`),
    ],
  }),
  'journal.tail-cut': ({ file, bytes, sha256 }) => ({
    act: '隔离残行',
    about: file,
    told: [told('断电残留', `${bytes} 字节，已移入隔离区`), told('校验码', sha256.slice(0, 16))],
  }),
  'clock.moved': ({ from, to, kind }, { shownAt }) => ({
    act: '时钟异动',
    about: kind === 'back' ? '本机时钟回拨' : '本机时钟跳前',
    told: changed('本机时间', shownAt(from), shownAt(to)),
  }),
  'clock.confirmed': ({ by }, { nameOf }) => ({
    act: '确认时钟',
    about: '本机时间',
    told: [told('核对人', nameOf(by))],
  }),
}
