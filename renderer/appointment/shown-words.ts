import type { ShownVisitor } from '../../shared/visit/shown-visitor.ts'
import { fill } from '../app/fill.ts'
import { nameShown, organisationShown } from '../visit/index.ts'
import { appointmentText as text } from './text.ts'

/** `恒源测绘 李明等4人`; a lost key is shown as such. */
export const partyShown = (guests: readonly ShownVisitor[], people: number): string => {
  const [first] = guests
  if (!first) return fill(text.group, { name: '', people })
  const named = [organisationShown(first), nameShown(first)].filter(Boolean).join(' ')
  return people > 1 ? fill(text.group, { name: named, people }) : named
}

/** `09:00–11:30`, `09:00 起`, `11:30 前`, `全天`. */
export const windowShown = ({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): string => {
  if (from !== undefined && to !== undefined) return `${from}–${to}`
  if (from !== undefined) return fill(text.since, { from })
  return to === undefined ? text.wholeDay : fill(text.before, { to })
}
