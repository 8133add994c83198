import { z } from 'zod'
import { roleLabels, sameName } from '../../shared/account/index.ts'
import { isTimeZone } from '../../shared/calendar/index.ts'
import { accountId } from '../../shared/kernel/ids.ts'
import { line } from '../../shared/kernel/text.ts'
import { type FirstPost, firstPosts, type SetUp } from '../../shared/station/contract.ts'
import { fill } from '../app/fill.ts'
import { firstRunText as text } from './text.ts'

const shortLine = (longest: number) =>
  z
    .string()
    .regex(/\S/u, text.missing)
    .refine(
      value => value.trim() === '' || line(longest).safeParse(value).success,
      fill(text.badName, { longest }),
    )

const person = z.object({
  name: shortLine(40),
  account: z
    .string()
    .min(1, text.missing)
    .refine(value => value === '' || accountId.safeParse(value).success, text.badAccount),
  password: z.string(),
  isNoted: z.boolean().refine(isNoted => isNoted, text.notNoted),
})

const people = z.object({
  administrator: person,
  'secrecy-officer': person,
  auditor: person,
  office: person,
  'duty-officer': person,
} satisfies Record<FirstPost, typeof person>)
type People = z.infer<typeof people>

export const firstRunForm = z.object({
  unit: shortLine(60),
  stationName: shortLine(30),
  stationLetter: z.string().regex(/^[A-Z]$/, text.badLetter),
  timeZone: z.string().refine(isTimeZone, text.badZone),
  people: people.superRefine((values, context) => {
    for (const { path, message } of [...samePersons(values), ...sameAccounts(values)])
      context.addIssue({ code: 'custom', path, message })
  }),
})
export type FirstRunValues = z.infer<typeof firstRunForm>

type Clash = { readonly path: [FirstPost, 'name' | 'account']; readonly message: string }

const apart = ['administrator', 'secrecy-officer', 'auditor'] as const satisfies readonly FirstPost[]

/** The later of two posts that one person would hold is the one to be changed. */
const samePersons = (values: People): readonly Clash[] =>
  apart.flatMap((post, place) => {
    const name = values[post].name
    const other = apart
      .slice(0, place)
      .find(earlier => name.trim() !== '' && sameName(values[earlier].name, name))
    return other
      ? [
          {
            path: [post, 'name'],
            message: fill(text.samePerson, { name: name.trim(), post: roleLabels[other] }),
          },
        ]
      : []
  })

const sameAccounts = (values: People): readonly Clash[] =>
  firstPosts.flatMap((post, place) => {
    const { account } = values[post]
    const other = firstPosts
      .slice(0, place)
      .find(earlier => account !== '' && values[earlier].account === account)
    return other
      ? [{ path: [post, 'account'], message: fill(text.sameAccount, { post: roleLabels[other] }) }]
      : []
  })

const nobody = { name: '', account: '', password: '', isNoted: false }

export const emptyFirstRun: FirstRunValues = {
  unit: '',
  stationName: text.stationValue,
  stationLetter: text.letterValue,
  timeZone: 'Asia/Shanghai',
  people: {
    administrator: nobody,
    'secrecy-officer': nobody,
    auditor: nobody,
    office: nobody,
    'duty-officer': nobody,
  },
}

/** As the contract wants it; who noted what stays here. */
export const setUpOf = ({ people: values, ...station }: FirstRunValues): SetUp => ({
  ...station,
  people: firstPosts.map(post => {
    const { name, account, password } = values[post]
    return { post, name, account, password }
  }),
})

/** Names of the fields for the summary of what must be changed. */
export const firstRunLabels: { readonly [path: string]: string } = {
  unit: text.unit,
  stationName: text.station,
  stationLetter: text.letter,
  timeZone: text.zone,
  ...Object.fromEntries(
    firstPosts.flatMap(post => [
      [`people.${post}.name`, `${roleLabels[post]}${text.name}`],
      [`people.${post}.account`, `${roleLabels[post]}${text.account}`],
      [`people.${post}.isNoted`, `${roleLabels[post]}${text.password}`],
    ]),
  ),
}
