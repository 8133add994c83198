import type { Event } from '../kernel/event.ts'
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
import { type InstructionRow, type InstructionSource, messageWays } from './contract.ts'
import type { InstructionCorrected, InstructionEvent, InstructionGiven } from './events.ts'
import { outcomes, type Recipient } from './person.ts'
import { foldInstruction } from './row.ts'
import { type Word, wordWays } from './word.ts'

/** What the trail says of instructions. */
export const instructionWords: WordsOf<InstructionEvent> = {
  'instruction.given': (data, around) => ({
    act: '批示',
    about: about(data.itemId),
    told: [...stated(data, around), ...(data.source ? [told('针对', sourceInWords(data.source))] : [])],
  }),
  'instruction.corrected': (data, around) => ({
    act: '更正批示',
    about: about(data.itemId),
    told: stated(data, around, before(data.itemId, around)),
    ...because(data.reason),
  }),
  'instruction.conveyed': ({ itemId, to, how, isConfirmed, confirmedBy, at, note }, around) => ({
    act: isConfirmed ? '传达批示' : '传达未成',
    about: about(itemId),
    told: [
      told('承办人', around.staffName(to)),
      told('方式', wayInWords(how)),
      told('时间', around.shownAt(at)),
      ...said('确认人', confirmedBy),
      ...said('备注', note),
    ],
  }),
  'instruction.reported': ({ itemId, to, how, outcome, text, at }, around) => ({
    act: '批示回报',
    about: about(itemId),
    told: [
      told('承办人', around.staffName(to)),
      told('结果', outcomes[outcome]),
      told('情况', text),
      told('方式', wayInWords(how)),
      told('时间', around.shownAt(at)),
    ],
  }),
  'instruction.ended': (data, around) => ({
    act: '办结批示',
    about: about(data.itemId),
    told: [
      told(
        '落实情况',
        data.outcomes
          .map(
            ({ staffId, outcome }) => `${around.staffName(staffId)}${outcome ? outcomes[outcome] : '未回报'}`,
          )
          .join('、'),
      ),
      ...(data.decision ? wordTold(data.decision.word, around) : []),
    ],
    ...because(data.decision?.reason ?? ''),
  }),
  'instruction.withdrawn': ({ itemId, word, reason }, around) => ({
    act: '撤回批示',
    about: about(itemId),
    told: wordTold(word, around),
    ...because(reason),
  }),
}

const about = (itemId: string): string => `批示 ${shownNumber(itemId)}`

const wayInWords = (how: keyof typeof messageWays | 'program'): string =>
  how === 'program' ? '本人在程序内' : messageWays[how]

const wordTold = ({ way, name, document, at }: Word, { shownAt }: WordsAround): readonly Told[] => [
  told('领导', name),
  told('意见方式', wordWays[way]),
  ...said('文号', document),
  told('意见时间', shownAt(at)),
]

const sourceInWords = (source: InstructionSource): string => {
  const number = 'itemId' in source && source.itemId !== undefined ? shownNumber(source.itemId) : ''
  if (source.kind === 'review') return `${source.day} 值班日审阅 ${number}`.trim()
  return source.kind === 'report' ? `${number} 第 ${source.report} 次报告` : number
}

const namesOf = (to: readonly Recipient[]): string =>
  to.map(({ name, section }) => (section === '' ? name : `${name}（${section}）`)).join('、')

const stated = (
  { word, text, to, dueAt }: (InstructionGiven | InstructionCorrected)['data'],
  around: WordsAround,
  row?: InstructionRow,
): readonly Told[] => {
  const due = (at: string | undefined) => (at === undefined ? '' : around.shownAt(at))
  return [
    ...changed('内容', row?.text, text),
    ...changed('承办人', row && namesOf(row.to), namesOf(to)),
    ...(row || dueAt !== undefined ? changed('期限', row && due(row.dueAt), due(dueAt)) : []),
    ...wordTold(word, around),
  ]
}

const before = (itemId: string, { earlier, meta }: WordsAround): InstructionRow | undefined => {
  let row: InstructionRow | undefined
  for (const event of earlier(itemId) as readonly Event[]) row = foldInstruction(row, event, meta)
  return row
}
