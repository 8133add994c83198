import { idTypes } from '../../shared/papers/index.ts'
import type { ShownVisitor } from '../../shared/visit/shown-visitor.ts'
import { visitText as text } from './text.ts'

/** A lost key is shown as such, never as an empty name. */
export const nameShown = (visitor: ShownVisitor): string =>
  visitor.kind === 'known' ? visitor.name : text.gone[visitor.kind]

/** `唐雪梅等2人`, where more than one came. */
export const groupShown = (visitor: ShownVisitor, people: number): string =>
  people > 1 ? `${nameShown(visitor)}等${people}人` : nameShown(visitor)

export const organisationShown = (visitor: ShownVisitor): string =>
  visitor.kind === 'known' ? (visitor.organisation ?? '') : ''

/** `居民身份证 120***********123X`. */
export const papersShown = (visitor: ShownVisitor): string =>
  visitor.kind === 'known' && visitor.maskedId !== undefined
    ? `${idTypes[visitor.idType ?? 'other']} ${visitor.maskedId}`
    : text.noPapers
