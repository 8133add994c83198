import type { InstructionStage } from './stages.ts'

/** Somebody of the staff who is to carry it out, as the directory called him then. */
export type Recipient = { readonly staffId: string; readonly name: string; readonly section: string }

/** What somebody says of his part: carried out, not carried out, under way. */
export const outcomes = { done: '已落实', 'not-done': '未落实', progress: '办理中' } as const
export type Outcome = keyof typeof outcomes

/** One named person's line. */
export type Person = Recipient & {
  /** He confirmed the text as it stands. `tried`: he was sought and not reached. */
  readonly conveyed: 'no' | 'tried' | 'yes'
  /** What he reported last. */
  readonly outcome?: Outcome
}

export const personWords = {
  'to-convey': '待传达',
  tried: '未传达到',
  conveyed: '已传达，待回报',
  ...outcomes,
} as const
export type PersonState = keyof typeof personWords

export const stateOfPerson = ({ conveyed, outcome }: Pick<Person, 'conveyed' | 'outcome'>): PersonState => {
  if (outcome !== undefined) return outcome
  if (conveyed === 'yes') return 'conveyed'
  return conveyed === 'tried' ? 'tried' : 'to-convey'
}

export const begun = (to: readonly Recipient[]): readonly Person[] =>
  to.map(one => ({ ...one, conveyed: 'no' }))

export const withConveyance = (
  people: readonly Person[],
  { to, isConfirmed }: { readonly to: string; readonly isConfirmed: boolean },
): readonly Person[] =>
  people.map(person =>
    person.staffId === to && (isConfirmed || person.conveyed === 'no')
      ? { ...person, conveyed: isConfirmed ? 'yes' : 'tried' }
      : person,
  )

/** Whoever reports knows of it. */
export const withReport = (
  people: readonly Person[],
  { to, outcome }: { readonly to: string; readonly outcome: Outcome },
): readonly Person[] =>
  people.map(person => (person.staffId === to ? { ...person, conveyed: 'yes', outcome } : person))

/** Whom a correction names: new ones begin; what was carried out stays so; another text is to be conveyed anew. */
export const afterCorrection = (
  people: readonly Person[],
  { to, isConveyedAnew }: { readonly to: readonly Recipient[]; readonly isConveyedAnew: boolean },
): readonly Person[] =>
  to.map(one => {
    const before = people.find(({ staffId }) => staffId === one.staffId)
    if (!before) return { ...one, conveyed: 'no' }
    const isAnew = isConveyedAnew && before.outcome !== 'done'
    if (!isAnew) return { ...before, ...one }
    return { ...one, conveyed: 'no' }
  })

/** While nobody has ended it. */
export const openStageOf = (people: readonly Person[]): Extract<InstructionStage, 'open' | 'reported'> =>
  people.every(({ outcome }) => outcome === 'done') ? 'reported' : 'open'

/** Who still has to be told. */
export const toConvey = <P extends Pick<Person, 'conveyed' | 'outcome'>>(
  people: readonly P[],
): readonly P[] => people.filter(({ conveyed, outcome }) => conveyed !== 'yes' && outcome !== 'done')

/** Who has not carried it out. */
export const outstanding = <P extends Pick<Person, 'outcome'>>(people: readonly P[]): readonly P[] =>
  people.filter(({ outcome }) => outcome !== 'done')
