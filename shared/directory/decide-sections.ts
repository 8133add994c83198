import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { MergeSections, RenameSection } from './contract.ts'
import type { SectionRenamed, SectionsMerged } from './events.ts'
import type { DirectoryRefusal } from './refusals.ts'
import { sectionCalled } from './sections.ts'
import type { DirectoryState } from './state.ts'
import { tidyName } from './tidy.ts'

type Directory = Frozen<DirectoryState>

/** Its people follow; who left before keeps the name of his time. */
export const decideRenameSection = (
  directory: Directory,
  { sectionId, before, name }: RenameSection,
): Decision<SectionRenamed, DirectoryRefusal> => {
  const section = livingSection(directory, sectionId)
  if (!section) return refuse('directory.section-unknown')
  const next = tidyName(name)
  if (section.name !== before) return refuse('directory.section-changed', { name: section.name })
  if (section.name === next) return refuse('directory.nothing-changed')
  const bearer = sectionCalled(directory, next)
  if (bearer !== undefined && bearer !== sectionId) return refuse('directory.section-taken', { name: next })
  return accept({ kind: 'directory.section-renamed', v: 1, data: { sectionId, before, name: next } })
}

/** Everybody of the one belongs to the other from now on, whose name stays. */
export const decideMergeSections = (
  directory: Directory,
  { sectionId, intoId }: MergeSections,
): Decision<SectionsMerged, DirectoryRefusal> => {
  if (!livingSection(directory, sectionId) || !livingSection(directory, intoId))
    return refuse('directory.section-unknown')
  if (sectionId === intoId) return refuse('directory.section-same')
  return accept({ kind: 'directory.sections-merged', v: 1, data: { sectionId, intoId } })
}

const livingSection = ({ sections }: Directory, sectionId: string) => {
  const section = own(sections, sectionId)
  return section?.mergedInto ? undefined : section
}
