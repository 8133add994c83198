import { apartRoles } from '../../shared/account/index.ts'
import type { LimitName } from '../../shared/settings/index.ts'
import { limitOf } from '../../shared/settings/index.ts'
import type { SetUp } from '../../shared/station/contract.ts'
import type { RowPost, SetUpValues } from '../../shared/station/draft.ts'
import { isSamePerson } from '../../shared/station/index.ts'
import { rosterIn } from './roster.ts'
import { firstRunText as text } from './text.ts'

export type PersonRow = SetUpValues['others'][number]

/** Limits that a bureau may want otherwise on the first day; all others stand in 更多 → 设置. */
export const firstLimits = [
  'duty-log.late-after',
  'session.idle-lock',
  'account.password-least',
  'account.password-least-apart',
  'retention.particulars',
] as const satisfies readonly LimitName[]

const nobody = { name: '', section: '', account: '' }

export const newRow = (posts: readonly RowPost[]): PersonRow => ({ ...nobody, posts: [...posts] })

export const emptyValues: SetUpValues = {
  unit: '',
  stationName: text.stationValue,
  stationLetter: text.letterValue,
  timeZone: 'Asia/Shanghai',
  apart: { administrator: nobody, 'secrecy-officer': nobody, auditor: nobody },
  others: [newRow(['office']), newRow(['duty-officer'])],
  roster: '',
  limits: firstLimits.map(name => ({ name, value: String(limitOf(name).initial) })),
}

/** A draft of another edition of the program may know other limits. */
export const valuesFrom = (draft: SetUpValues): SetUpValues => ({
  ...draft,
  others: draft.others.length > 0 ? draft.others : emptyValues.others,
  limits: emptyValues.limits.map(limit => draft.limits.find(({ name }) => name === limit.name) ?? limit),
})

/** A row in which nobody was written is no row. */
export const isBlankRow = ({ name, section, account }: PersonRow): boolean =>
  [name, section, account].every(typed => typed.trim() === '')

/** Somebody who gets an account, with all his posts. */
export type FirstPerson = Omit<SetUp['people'][number], 'password'>

/** The three, then the rows; a row of the secrecy officer's is no second person but further posts of hers. */
export const firstPeople = (values: SetUpValues): readonly FirstPerson[] => {
  const secrecy = values.apart['secrecy-officer']
  const rows = values.others.filter(row => !isBlankRow(row) && row.posts.length > 0)
  const hers = rows.filter(row => isSamePerson(row, secrecy)).flatMap(({ posts }) => posts)
  const apart = apartRoles.map(post =>
    personOf(values.apart[post], [post, ...(post === 'secrecy-officer' ? hers : [])]),
  )
  const others = rows.filter(row => !isSamePerson(row, secrecy)).map(row => personOf(row, row.posts))
  return [...apart, ...others]
}

type Typed = { readonly name: string; readonly section: string; readonly account: string }

const personOf = (
  { name, section, account }: Typed,
  [post = 'office', ...also]: readonly FirstPerson['post'][],
): FirstPerson => ({
  post,
  ...(also.length > 0 && { also }),
  name: name.trim(),
  ...(section.trim() !== '' && { section: section.trim() }),
  account: account.trim(),
})

/** Limits that were changed on the page. */
export const changedLimits = ({ limits }: SetUpValues) =>
  limits
    .map(({ name, value }) => ({ name, value: Number(value) }))
    .filter(({ name, value }) => value !== limitOf(name).initial)

/** As the contract wants it. `passwords` are in the order of `firstPeople`. */
export const setUpOf = (values: SetUpValues, passwords: readonly string[], recovery: string): SetUp => ({
  unit: values.unit.trim(),
  stationName: values.stationName.trim(),
  stationLetter: values.stationLetter,
  timeZone: values.timeZone,
  people: firstPeople(values).map((person, place) => ({ ...person, password: passwords[place] ?? '' })),
  staff: [...rosterIn(values.roster).taken],
  limits: [...changedLimits(values)],
  recovery,
})
