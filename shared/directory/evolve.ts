import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { DirectoryEvent, SectionRenamed, SectionsMerged, StaffAdded, StaffLeft } from './events.ts'
import { sectionIdOf, sectionNameOf } from './sections.ts'
import type { DirectoryState, Staff, StaffStep } from './state.ts'

/** Folds in any order that stations may bring: a person whose change came first is not set back by his beginning. */
export const evolveDirectory = (
  directory: DirectoryState,
  { kind, data }: DirectoryEvent,
  { at, actor }: EventMeta,
): void => {
  const by = { at, by: actor }
  switch (kind) {
    case 'directory.added':
      note(directory, data.staffId, { kind: 'added', ...by })
      if (!own(directory.staff, data.staffId)) state(directory, data)
      return
    case 'directory.changed':
      note(directory, data.staffId, { kind: 'changed', ...by, ...wasIn(directory, data.staffId) })
      state(directory, data)
      return
    case 'directory.left':
      leave(directory, data, by)
      return
    case 'directory.returned':
      note(directory, data.staffId, { kind: 'returned', ...by, on: data.on })
      delete directory.left[data.staffId]
      return
    case 'directory.section-renamed':
      rename(directory, data, by)
      return
    case 'directory.sections-merged':
      merge(directory, data, by)
      return
    default:
      assertNever(kind)
  }
}

type By = { readonly at: string; readonly by: string }

const note = ({ steps }: DirectoryState, staffId: string, step: StaffStep): void => {
  steps[staffId] = [...(own(steps, staffId) ?? []), step]
}

/** A section exists from the first time that somebody is written into it. */
const state = (directory: DirectoryState, { staffId, section, ...staff }: StaffAdded['data']): void => {
  directory.staff[staffId] = staff
  if (!own(directory.sections, staff.sectionId))
    directory.sections[staff.sectionId] = { name: section, earlier: [] }
}

const wasIn = (directory: DirectoryState, staffId: string): Pick<StaffStep, 'was'> => {
  const staff = own(directory.staff, staffId)
  return staff ? { was: asItWas(directory, staff) } : {}
}

const asItWas = (directory: DirectoryState, { sectionId, reading: _, ...staff }: Staff) => ({
  ...staff,
  section: sectionNameOf(directory, sectionId),
})

const leave = (
  directory: DirectoryState,
  { staffId, on, reason, section }: StaffLeft['data'],
  by: By,
): void => {
  note(directory, staffId, { kind: 'left', ...by, on, ...(reason && { reason }) })
  directory.left[staffId] = { on, section }
}

const rename = (directory: DirectoryState, data: SectionRenamed['data'], by: By): void => {
  const { sectionId, before, name } = data
  const earlier = own(directory.sections, sectionId)?.earlier ?? []
  const mergedInto = own(directory.sections, sectionId)?.mergedInto
  directory.sections[sectionId] = {
    name,
    earlier: [...earlier, { name: before, ...by }],
    ...(mergedInto && { mergedInto }),
  }
}

/** Two stations may merge towards each other: a ring would leave nobody a section, so its last link is not made. */
const merge = (directory: DirectoryState, { sectionId, intoId }: SectionsMerged['data'], by: By): void => {
  const section = own(directory.sections, sectionId)
  if (!section || sectionIdOf(directory, intoId) === sectionIdOf(directory, sectionId)) return
  section.mergedInto = { sectionId: intoId, ...by }
}
