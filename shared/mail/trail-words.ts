import type { DirectoryState } from '../directory/index.ts'
import type { Event, Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  changed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import { toInWords } from './addressee.ts'
import type { MailRow } from './contract.ts'
import type { MailCorrected, MailEvent, MailReceived } from './events.ts'
import { foldMail } from './row.ts'
import { mailConditions, mailDoubts, mailKinds, signReasons } from './words.ts'

/** Sections are called as they are today. */
type Around = WordsAround & { readonly state: Frozen<{ directory: DirectoryState }> }

/** What the trail says of the mail: never who sent it, which stands sealed beside the journal. */
export const mailWords: WordsOf<MailEvent, Around> = {
  'mail.received': (data, around) => ({
    act: '收件登记',
    about: aboutMail(data.itemId),
    told: [...stated(data, around), ...said('存放处', data.place)],
  }),
  'mail.stored': ({ itemId, place }) => ({
    act: '存放',
    about: aboutMail(itemId),
    told: [told('存放处', place)],
  }),
  'mail.handed-over': ({ itemId, count, handedAt, recipient, condition, remark }, { shownAt }) => ({
    act: recipient.way === 'paper' ? '纸质签收' : '签收',
    about: aboutMail(itemId),
    told: [
      told('领取件数', `${count}`),
      told('领取人', recipient.name),
      told('领取时间', shownAt(handedAt)),
      told('查验', mailConditions[condition]),
      ...said('备注', remark),
    ],
  }),
  'mail.returned': ({ itemId, count, returnedAt, reason }, { shownAt }) => ({
    act: '退回',
    about: aboutMail(itemId),
    told: [told('退回件数', `${count}`), told('退回时间', shownAt(returnedAt))],
    ...because(reason),
  }),
  'mail.corrected': (data, around) => ({
    act: '更正收件',
    about: aboutMail(data.itemId),
    told: stated(data, around, mailBefore(data.itemId, around)),
    ...because(data.reason),
  }),
  'mail.taken-back': ({ itemId, went, count, at, reason }, { shownAt }) => ({
    act: went === 'returned' ? '撤回退回' : '撤回领取',
    about: aboutMail(itemId),
    told: [told('仍待领件数', `${count}`), told('撤回的时间', shownAt(at))],
    ...because(reason),
  }),
}

const aboutMail = (itemId: string): string => `收件 ${shownNumber(itemId)}`

type Stated = MailReceived['data'] | MailCorrected['data']

const stated = (data: Stated, { state, shownAt }: Around, before?: MailRow): readonly Told[] => {
  const toOf = ({ to }: Pick<Stated, 'to'>) => toInWords(state.directory, to)
  const doubts = (row: Pick<Stated, 'doubts'>) => row.doubts.map(doubt => mailDoubts[doubt]).join('，')
  const urgent = (row: Pick<Stated, 'forDutyOfficer'>) =>
    row.forDutyOfficer
      ? `${signReasons[row.forDutyOfficer.because]}，限${row.forDutyOfficer.signWithinMinutes}分钟`
      : ''
  const maybe = (what: string, was: string | undefined, is: string) =>
    before || is ? changed(what, before && (was ?? ''), is) : []
  return [
    ...changed('类别', before && mailKinds[before.kind], mailKinds[data.kind]),
    ...changed('收件', before && toOf(before), toOf(data)),
    ...changed('件数', before && `${before.count}`, `${data.count}`),
    ...(before && data.sender && before.sender?.person !== data.sender.person
      ? [told('寄件人', '已更正，封存')]
      : []),
    ...maybe('单号', before?.number, data.number ?? ''),
    ...changed('到件时间', before && shownAt(before.arrivedAt), shownAt(data.arrivedAt)),
    ...maybe('须值班员签收', before && urgent(before), urgent(data)),
    ...maybe('存疑', before && doubts(before), doubts(data)),
    ...maybe('备注', before?.remark, data.remark ?? ''),
  ]
}

const mailBefore = (itemId: string, { earlier, meta }: WordsAround): MailRow | undefined =>
  earlier(itemId).reduce<MailRow | undefined>((row, event: Event) => foldMail(row, event, meta), undefined)
