import { z } from 'zod'
import { limitNames } from '../settings/index.ts'

/** Steps of the first run, in their order. */
export const setUpSteps = ['start', 'unit', 'apart', 'posts', 'roster', 'limits', 'check'] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** Posts that are given out row by row; the three that stand apart have a step of their own. */
export const rowPosts = ['office', 'duty-officer', 'gatekeeper', 'leader', 'deputy-leader'] as const
export type RowPost = (typeof rowPosts)[number]

/** The longest pasted list that a first run takes, in UTF-16 units: some four thousand people. */
export const longestRoster = 200_000

const typed = z.string().max(200)
const person = { name: typed, section: typed, account: typed }
const apartPerson = z.strictObject(person)

/** What was typed so far, complete or not, as it stands in the fields. One-time passwords have no place in it. */
export const setUpValues = z.strictObject({
  unit: typed,
  stationName: typed,
  stationLetter: typed,
  timeZone: typed,
  apart: z.strictObject({
    administrator: apartPerson,
    'secrecy-officer': apartPerson,
    auditor: apartPerson,
  }),
  others: z
    .array(z.strictObject({ ...person, posts: z.array(z.enum(rowPosts)).max(rowPosts.length) }))
    .max(60),
  roster: z.string().max(longestRoster),
  limits: z.array(z.strictObject({ name: z.enum(limitNames), value: typed })).max(limitNames.length),
})
export type SetUpValues = z.infer<typeof setUpValues>

export const setUpDraft = z.strictObject({ step: z.enum(setUpSteps), values: setUpValues })
export type SetUpDraft = z.infer<typeof setUpDraft>

/** `unusable`: there is a file, but it is torn or none of ours; it keeps nobody from beginning. */
export type SetUpDraftFound =
  | { readonly state: 'none' | 'unusable' }
  | { readonly state: 'good'; readonly draft: SetUpDraft; readonly keptAt: string }
