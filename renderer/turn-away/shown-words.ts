import type { ShownVisitor } from '../../shared/visit/shown-visitor.ts'
import { nameShown, organisationShown } from '../visit/index.ts'
import { turnAwayText as text } from './text.ts'

/** Who it was, as far as known: a name, a unit, or that nobody knows. A lost key is shown as such. */
export const personShown = (person: ShownVisitor | undefined): string => {
  if (!person) return text.unknownPerson
  return [nameShown(person) || text.unknownPerson, organisationShown(person)].filter(Boolean).join(' ')
}
