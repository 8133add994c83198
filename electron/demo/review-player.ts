import { addDays, instantAt } from '../../shared/calendar/index.ts'
import type { InputOf, QueryAnswers } from '../../shared/contract.ts'
import type { PointKind, ReviewDay, ReviewPoint } from '../../shared/review/index.ts'
import { bureau } from './bureau.ts'
import type { Dice } from './dice.ts'

type ReviewCommand = 'review.comment' | 'review.return' | 'review.answer' | 'review.sign'
type ReviewQuestion = 'review.day' | 'board.read'

export type ReviewPorts = {
  /** Throws DemoRefused. */
  readonly must: <N extends ReviewCommand>(name: N, input: InputOf<N>) => Promise<unknown>
  readonly ask: <N extends ReviewQuestion>(name: N, input: InputOf<N>) => Promise<QueryAnswers[N]>
  readonly dice: Dice
  readonly password: string
  readonly pause: () => void
}

/** What a leader does about the days before him: which he reads, and which he signs. */
export type ReviewDeed = {
  readonly does: 'review'
  readonly day: string
  /** An earlier one, left unsigned, that he signs in the place of its leader. */
  readonly late?: string
  /** He reads and leaves it. */
  readonly isLeft: boolean
}

const opinions = [
  '处置及时，记录清楚。',
  '值班正常，交接清楚。',
  '已阅，按程序办理。',
  '来电记录完整，未办结的今日跟踪。',
  '',
] as const

const comments: { readonly [K in PointKind]?: readonly [string, ...string[]] } = {
  incident: ['处置得当，续报要抓紧。', '首报及时，原因查明后补报。'],
  unfinished: ['请今日上午办结回复。', '盯紧承办科室，办完即报。'],
  inspection: ['查岗要求照办，下周复查。'],
  late: ['当班事当班记，不要事后补。'],
  'gate-hour': ['按时开关大门，说明原因。'],
  handover: ['接班须提前十分钟到岗。'],
}

/** The leader reads the day, says a word, gives something back, and signs. */
export const playReview = async (deed: ReviewDeed, ports: ReviewPorts): Promise<void> => {
  const read = await ports.ask('review.day', { day: deed.day })
  await sayTo(read, ports)
  await giveBack(read, ports)
  if (!deed.isLeft) await sign(deed.day, ports)
  if (deed.late !== undefined) await signLate(deed.late, ports)
}

const sayTo = async (read: ReviewDay, { must, dice, pause }: ReviewPorts): Promise<void> => {
  const point = read.points.find(({ kind }) => comments[kind] !== undefined)
  const words = point && comments[point.kind]
  if (!point || !words || !dice.happens(0.6)) return
  pause()
  const about = point.what.slice(0, 60)
  await must('review.comment', { day: read.day, about, text: dice.pick(words), ...itemIn(point) })
}

const itemIn = ({ itemId }: ReviewPoint) => (itemId === undefined ? {} : { itemId })

/** What lacks something goes back to the duty room, to be done by noon. */
const giveBack = async (read: ReviewDay, { must, pause }: ReviewPorts): Promise<void> => {
  const point = read.points.find(({ kind, lead }) => kind === 'incomplete' && lead.of === 'entry')
  if (point?.itemId === undefined || point.result.includes('已退回')) return
  pause()
  const dueAt = instantAt(addDays(read.day, 1), '12:00', bureau.timeZone)
  const what = `${point.result.split('；')[0] ?? '要素不全'}，请补全`
  await must('review.return', { day: read.day, itemId: point.itemId, what, dueAt })
}

const sign = async (day: string, { ask, must, dice, password, pause }: ReviewPorts): Promise<void> => {
  pause()
  const { seen, stage, hasNews } = await ask('review.day', { day })
  if (stage === 'signed' && !hasNews) return
  await must('review.sign', { day, seen, opinion: dice.pick(opinions), password })
}

const signLate = async (day: string, { ask, must, password, pause }: ReviewPorts): Promise<void> => {
  pause()
  const { seen, as, stage } = await ask('review.day', { day })
  if (stage !== 'ended') return
  const deputy = as === 'deputy' ? { asDeputy: true } : {}
  await must('review.sign', { day, seen, opinion: '带班领导外出，代为审阅。', password, ...deputy })
}

/** The duty officer answers what came back before today. */
export const playAnswers = async (before: string, { ask, must, pause }: ReviewPorts): Promise<void> => {
  const { returned } = await ask('board.read', {})
  for (const { itemId, since } of returned.items) {
    if (since >= before) continue
    pause()
    await must('review.answer', { itemId, text: '已联系对方核实，能补的已补全。' })
  }
}
