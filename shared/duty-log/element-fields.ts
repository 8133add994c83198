import { z } from 'zod'
import { instant, lineOrEmpty, prose } from '../kernel/text.ts'

/** What each kind of element holds, and how a form asks for it. */
const ofLine = (longest: number) => ({ kind: 'line', longest, schema: lineOrEmpty(longest) }) as const
/** A name that is completed from the directory; a name that is not in it is as good. */
const ofStaff = (longest: number) => ({ kind: 'staff', longest, schema: lineOrEmpty(longest) }) as const
/** Several lines. */
const ofProse = (longest: number) =>
  ({ kind: 'prose', longest, schema: z.union([z.literal(''), prose(longest)]) }) as const
const ofCount = (most: number) => ({ kind: 'count', most, schema: z.int().min(1).max(most) }) as const
/** `past`: it has happened; `any`: it may be still to come. */
const ofTime = <Reach extends 'past' | 'any'>(reach: Reach) =>
  ({ kind: 'time', reach, schema: instant }) as const
const ofChoice = <const Choices extends Readonly<Record<string, string>>>(choices: Choices) =>
  ({ kind: 'choice', choices, schema: z.enum(Object.keys(choices) as (keyof Choices & string)[]) }) as const

/** Every element that an entry of some type can have. Which type has which, `entryElements` says. */
export const elementFields = {
  direction: ofChoice({ in: '收', out: '发' }),
  unit: ofLine(60),
  person: ofLine(40),
  phone: ofLine(40),
  answer: ofLine(200),
  result: ofLine(500),
  /** First contact (§19.2): answered on the spot, or told where to turn to. */
  contact: ofChoice({ answered: '当场解答', referred: '告知承办科室' }),
  referredTo: ofLine(60),
  referredPlace: ofLine(60),
  referredPhone: ofLine(40),
  documentNumber: ofLine(60),
  /** Nothing of a classified document but its number is written down. */
  classified: ofChoice({ no: '不涉密', yes: '涉密' }),
  title: ofLine(200),
  copies: ofCount(9_999),
  urgency: ofChoice({ plain: '平急', urgent: '加急', pressing: '特急', foremost: '特提' }),
  recipient: ofStaff(60),
  question: ofLine(500),
  rectification: ofProse(1_000),
  /** The leader who was told, and when. */
  leader: ofStaff(40),
  toldAt: ofTime('past'),
  instructor: ofStaff(40),
  receivedAt: ofTime('past'),
  /** As it was told: `约02:00`. */
  eventTime: ofLine(60),
  reporter: ofLine(60),
  place: ofLine(100),
  nature: ofLine(60),
  scope: ofLine(200),
  casualties: ofLine(200),
  loss: ofLine(200),
  cause: ofProse(1_000),
  measures: ofProse(2_000),
  trend: ofLine(200),
  sceneLeader: ofStaff(40),
  nextSteps: ofProse(1_000),
  source: ofLine(60),
  category: ofChoice({ weather: '气象', environment: '环境', society: '社会动态' }),
  level: ofChoice({ none: '无', blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' }),
  startsAt: ofTime('any'),
  endsAt: ofTime('any'),
  inCharge: ofStaff(40),
  equipment: ofLine(60),
  fault: ofLine(200),
  reportedTo: ofStaff(60),
  repairedAt: ofTime('past'),
  points: ofProse(500),
  findings: ofProse(1_000),
  people: ofCount(9_999),
  demand: ofProse(1_000),
  talk: ofProse(2_000),
  outcome: ofChoice({ left: '已劝离', received: '由科室接待', stayed: '劝离未果' }),
  host: ofStaff(60),
  purpose: ofLine(200),
} as const

export type ElementName = keyof typeof elementFields
export type ElementField = (typeof elementFields)[ElementName]
export const elementNames = Object.keys(elementFields) as [ElementName, ...ElementName[]]

type Shape = { [N in ElementName]: z.ZodOptional<(typeof elementFields)[N]['schema']> }
const shape = Object.fromEntries(
  Object.entries(elementFields).map(([name, { schema }]) => [name, schema.optional()]),
) as Shape

/** The elements of an entry; which of them its type may have is decided, not parsed. */
export const elements = z.strictObject(shape)
export type Elements = z.infer<typeof elements>
