import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Elements } from './element-fields.ts'
import { entryElements, type Requirable } from './elements.ts'
import { type EntryType, entryTypes } from './entry-types.ts'
import type { DutyLogRefusal } from './refusals.ts'

type Stated = {
  readonly type: EntryType
  readonly elements: Elements
  readonly petitioner: PersonRef | undefined
}
type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<DutyLogRefusal> | undefined

/** Elements that are not this type's, or that cannot be so. What merely lacks is no refusal. */
export const falseElements = (stated: Stated, when: When): No =>
  strangeElements(stated) ?? classifiedTitle(stated) ?? endBeforeStart(stated, when)

const strangeElements = ({ type, elements, petitioner }: Stated): No => {
  const said = [...Object.keys(elements), ...(petitioner ? ['petitioner'] : [])]
  const known: readonly Requirable[] = entryElements[type].map(({ name }) => name)
  return said.every(name => known.some(own => own === name))
    ? undefined
    : refuse('duty-log.elements-not-for-type', { type: entryTypes[type].label })
}

const classifiedTitle = ({ elements: { classified, title } }: Stated): No =>
  classified === 'yes' && title !== undefined ? refuse('duty-log.classified-by-number-only') : undefined

const endBeforeStart = ({ elements: { startsAt, endsAt } }: Stated, { now, timeZone }: When): No => {
  if (startsAt === undefined || endsAt === undefined || endsAt > startsAt) return undefined
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return refuse('duty-log.ends-before-start', { startsAt: shown(startsAt), endsAt: shown(endsAt) })
}
