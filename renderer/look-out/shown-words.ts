import type { ShownVisitor } from '../../shared/visit/shown-visitor.ts'
import { nameShown } from '../visit/index.ts'
import { lookOutText as text } from './text.ts'

/** A lost key is shown as such, never as an empty name. */
export const personShown = (person: ShownVisitor): string => nameShown(person) || text.unknownPerson
