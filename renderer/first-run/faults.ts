import { apartRoles, isReserved, roleLabels, sameName } from '../../shared/account/index.ts'
import { isTimeZone } from '../../shared/calendar/index.ts'
import { accountId } from '../../shared/kernel/ids.ts'
import { line } from '../../shared/kernel/text.ts'
import { limitInWords, limitOf } from '../../shared/settings/index.ts'
import { type SetUpStep, type SetUpValues, setUpSteps } from '../../shared/station/draft.ts'
import { isSamePerson, placesOf } from '../../shared/station/index.ts'
import { fill } from '../app/fill.ts'
import { rosterIn } from './roster.ts'
import { firstRunText } from './text.ts'
import { firstPeople, isBlankRow } from './values.ts'

/** What must be changed, and in which field of the form. */
export type Fault = { readonly path: string; readonly message: string }

const { faults: text } = firstRunText

/** What keeps a step from being done: the same rules that decide, said at the field. */
export const faultsIn = (step: SetUpStep, values: SetUpValues): readonly Fault[] => judges[step](values)

/** The first step that is not done. */
export const firstFaultyStep = (values: SetUpValues): SetUpStep | undefined =>
  setUpSteps.find(step => faultsIn(step, values).length > 0)

type Judge = (values: SetUpValues) => readonly Fault[]

const ofUnit: Judge = ({ unit, stationName, stationLetter, timeZone }) => [
  ...lineFault('unit', unit, 60),
  ...lineFault('stationName', stationName, 30),
  ...faultIf(!/^[A-Z]$/.test(stationLetter), 'stationLetter', text.badLetter),
  ...faultIf(!isTimeZone(timeZone), 'timeZone', text.badZone),
]

const ofApart: Judge = ({ apart }) =>
  apartRoles.flatMap((post, place) => {
    const person = apart[post]
    const before = apartRoles.slice(0, place)
    const same = before.find(other => isNamed(person) && sameName(apart[other].name, person.name))
    const sameAccount = before.find(other => person.account !== '' && apart[other].account === person.account)
    return [
      ...personFaults(`apart.${post}`, person),
      ...(same ? [samePersonFault(post, person.name, same)] : []),
      ...(sameAccount ? [sameAccountFault(`apart.${post}`, roleLabels[sameAccount])] : []),
    ]
  })

const samePersonFault = (post: string, name: string, other: (typeof apartRoles)[number]): Fault => ({
  path: `apart.${post}.name`,
  message: fill(text.samePerson, { name: name.trim(), post: roleLabels[other] }),
})

const ofPosts: Judge = values => [
  ...values.others.flatMap((row, place) => (isBlankRow(row) ? [] : rowFaults(values, place))),
  ...openPosts(values),
]

const rowFaults = (values: SetUpValues, place: number): readonly Fault[] => {
  const { others, apart } = values
  const row = others[place]
  if (!row) return []
  const path = `others.${place}`
  const isHers = isNamed(row) && isSamePerson(row, apart['secrecy-officer'])
  const alone = (['administrator', 'auditor'] as const).find(
    post => isNamed(row) && isSamePerson(row, apart[post]),
  )
  const before = others.slice(0, place).findIndex(other => isNamed(row) && isSamePerson(row, other))
  const holder = isHers ? undefined : accountHolder(values, place)
  return [
    ...personFaults(path, row),
    ...(alone
      ? [
          {
            path: `${path}.name`,
            message: fill(text.alone, { name: row.name.trim(), post: roleLabels[alone] }),
          },
        ]
      : []),
    ...(before >= 0 ? [{ path: `${path}.name`, message: fill(text.rowTwice, { row: before + 1 }) }] : []),
    ...(holder === undefined ? [] : [sameAccountFault(path, holder)]),
    ...faultIf(row.posts.length === 0, `${path}.posts`, text.noPost),
  ]
}

/** Whose sign-in name a row's is already, in words. */
const accountHolder = ({ others, apart }: SetUpValues, place: number): string | undefined => {
  const account = others[place]?.account
  if (!account) return undefined
  const post = apartRoles.find(one => apart[one].account === account)
  if (post) return roleLabels[post]
  const row = others.slice(0, place).findIndex(other => other.account === account)
  return row < 0 ? undefined : fill(text.row, { row: row + 1 })
}

/** Said at the first row: somebody has to take them. */
const openPosts: Judge = values => {
  const held = values.others.filter(row => !isBlankRow(row)).flatMap(({ posts }) => posts)
  const open = (['office', 'duty-officer'] as const).filter(post => !held.includes(post))
  const posts = open.map(post => roleLabels[post]).join('、')
  return faultIf(open.length > 0, 'others.0.name', fill(text.openPosts, { posts }))
}

const ofRoster: Judge = values => {
  const { list, taken } = rosterIn(values.roster)
  if (list.state === 'no-header') return [{ path: 'roster', message: text.noHeader }]
  const doubtful = firstPeople(values)
    .map(person => ({ name: person.name, count: placesOf(taken, person).length }))
    .find(({ count }) => count > 1)
  return doubtful ? [{ path: 'roster', message: fill(text.ambiguous, doubtful) }] : []
}

const ofLimits: Judge = ({ limits }) => [
  ...limits.flatMap(({ name, value }, place) => {
    const { least, most, unit } = limitOf(name)
    const isGood = /^\d{1,6}$/.test(value.trim()) && Number(value) >= least && Number(value) <= most
    const bounds = { least, most: limitInWords({ value: most, unit }) }
    return faultIf(!isGood, `limits.${place}.value`, fill(text.outOfBounds, bounds))
  }),
  ...apartShorter(limits),
]

const apartShorter = (limits: SetUpValues['limits']): readonly Fault[] => {
  const typedAs = (wanted: string) => Number(limits.find(({ name }) => name === wanted)?.value)
  const place = limits.findIndex(({ name }) => name === 'account.password-least-apart')
  const isShorter = typedAs('account.password-least-apart') < typedAs('account.password-least')
  return faultIf(isShorter, `limits.${place}.value`, text.apartShorter)
}

const judges: { readonly [S in SetUpStep]: Judge } = {
  start: () => [],
  unit: ofUnit,
  apart: ofApart,
  posts: ofPosts,
  roster: ofRoster,
  limits: ofLimits,
  check: () => [],
}

type Person = { readonly name: string; readonly section: string; readonly account: string }

const personFaults = (path: string, { name, section, account }: Person): readonly Fault[] => [
  ...lineFault(`${path}.name`, name, 40),
  ...(section.trim() === '' ? [] : lineFault(`${path}.section`, section, 40)),
  ...accountFault(`${path}.account`, account.trim()),
]

const accountFault = (path: string, account: string): readonly Fault[] => {
  if (account === '') return [{ path, message: text.missing }]
  if (isReserved(account)) return [{ path, message: text.reserved }]
  return faultIf(!accountId.safeParse(account).success, path, text.badAccount)
}

const sameAccountFault = (path: string, holder: string): Fault => ({
  path: `${path}.account`,
  message: fill(text.sameAccount, { holder }),
})

const isNamed = ({ name }: { readonly name: string }): boolean => name.trim() !== ''

const lineFault = (path: string, value: string, longest: number): readonly Fault[] => {
  if (value.trim() === '') return [{ path, message: text.missing }]
  return faultIf(!line(longest).safeParse(value).success, path, fill(text.badLine, { longest }))
}

const faultIf = (isWrong: boolean, path: string, message: string): readonly Fault[] =>
  isWrong ? [{ path, message }] : []
