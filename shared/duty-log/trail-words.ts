import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  changed,
  type EventWords,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import type { EntryRow } from './contract.ts'
import { entryFacts } from './entry-facts.ts'
import { entryTypes } from './entry-types.ts'
import type { DutyLogEvent } from './events.ts'
import { actWords } from './handling/act-words.ts'
import type { HandlingEvent } from './handling/events.ts'
import type { Recipient } from './handling/recipient.ts'
import { foldEntry } from './row.ts'

type Around = WordsAround & {
  /** The entry as it stood before this event. */
  readonly entryBefore: (itemId: string) => EntryRow | undefined
}

/** What the trail says of the log: what the act says itself, and what changed in the entry by it. */
export const dutyLogWords: WordsOf<DutyLogEvent | HandlingEvent, Around> = {
  'duty-log.recorded': (data, around) =>
    entryWords({ kind: 'duty-log.recorded', v: 3, data }, '登记', around),
  'duty-log.corrected': (data, around) => ({
    ...entryWords({ kind: 'duty-log.corrected', v: 3, data }, '更正', around),
    ...because(data.reason),
  }),
  'duty-log.petitioner-looked-at': ({ itemId, reason }, around) => ({
    act: '查看',
    about: entryInWords(itemId, around.entryBefore(itemId)),
    told: [told('查看内容', '上访人身份信息')],
    ...because(reason),
  }),
  'duty-log.handled': (data, around) =>
    entryWords({ kind: 'duty-log.handled', v: 1, data }, actWords.handled, around, [
      told('办理情况', data.text),
      told('办理时间', around.shownAt(data.at)),
    ]),
  'duty-log.attempted': (data, around) =>
    entryWords({ kind: 'duty-log.attempted', v: 1, data }, actWords.attempted, around, [
      told('结果', `${data.reached ? '已联系上' : '未联系上'}：${data.result}`),
      told('联系时间', around.shownAt(data.at)),
    ]),
  'duty-log.closed': (data, around) =>
    entryWords(
      { kind: 'duty-log.closed', v: 1, data },
      actWords.closed,
      around,
      said('办理结果', data.result),
    ),
  'duty-log.reopened': (data, around) => ({
    ...entryWords({ kind: 'duty-log.reopened', v: 2, data }, actWords.reopened, around),
    ...because(data.reason),
  }),
  'duty-log.followed-up': (data, around) => ({
    ...entryWords({ kind: 'duty-log.followed-up', v: 1, data }, actWords['followed-up'], around),
    ...because(data.reason),
  }),
  'duty-log.struck': (data, around) => ({
    ...entryWords({ kind: 'duty-log.struck', v: 1, data }, actWords.struck, around),
    ...because(data.reason),
  }),
  'duty-log.marked-duplicate': (data, around) => ({
    ...entryWords({ kind: 'duty-log.marked-duplicate', v: 1, data }, actWords['marked-duplicate'], around),
    ...because(data.reason),
  }),
  'duty-log.forwarded': (data, around) =>
    entryWords({ kind: 'duty-log.forwarded', v: 2, data }, actWords.forwarded, around, [
      told('转给', data.to.map(recipientInWords).join('、')),
    ]),
  'duty-log.acknowledged': (data, around) =>
    entryWords({ kind: 'duty-log.acknowledged', v: 1, data }, actWords.acknowledged, around, [
      told('签收人', around.nameOf(around.meta.actor)),
    ]),
  'duty-log.acknowledged-on-paper': (data, around) =>
    entryWords(
      { kind: 'duty-log.acknowledged-on-paper', v: 1, data },
      actWords['acknowledged-on-paper'],
      around,
      [told('签收人', data.name), told('签收时间', around.shownAt(data.at))],
    ),
  'duty-log.nil-reported': (data, around) =>
    entryWords({ kind: 'duty-log.nil-reported', v: 1, data }, '无事签报', around, [
      told('时段', `${around.shownAt(data.from)} 至 ${around.shownAt(data.to)}`),
    ]),
}

type OfEntry = Event & { readonly data: { readonly itemId: string } }

/** @param own what the act says beside what it changed */
const entryWords = (event: OfEntry, act: string, around: Around, own: readonly Told[] = []): EventWords => {
  const { itemId } = event.data
  const before = around.entryBefore(itemId)
  const after = foldEntry(before, event, around.meta)
  return {
    act,
    about: entryInWords(itemId, after ?? before),
    told: [...own, ...(after ? differences(before, after, around) : [])],
  }
}

/** Old and new by the folded rows: the trail cannot say else than the record. */
const differences = (before: EntryRow | undefined, after: EntryRow, { shownAt }: Around): readonly Told[] => {
  const now = entryFacts(after, shownAt)
  const was = before ? entryFacts(before, shownAt) : undefined
  const gone = Object.keys(was ?? {}).filter(what => !(what in now))
  return [
    ...Object.entries(now).flatMap(([what, value]) =>
      changed(what, was ? (was[what] ?? '') : undefined, value),
    ),
    ...gone.flatMap(what => changed(what, was?.[what], '')),
  ]
}

/** `来电 D-2611-3`. */
const entryInWords = (itemId: string, row: EntryRow | undefined): string => {
  const type = row ? `${entryTypes[row.type].label} ` : ''
  return `${type}${shownNumber(itemId)}`
}

const recipientInWords = ({ name, section }: Recipient): string =>
  section === '' ? name : `${name}（${section}）`
