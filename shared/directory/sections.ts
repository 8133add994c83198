import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { DirectoryState } from './state.ts'

type Sections = Pick<Frozen<DirectoryState>, 'sections'>

/** The section that this one belongs to after all mergers; itself where there was none. */
export const sectionIdOf = ({ sections }: Sections, sectionId: string): string => {
  let id = sectionId
  const passed = new Set<string>()
  for (
    let next = own(sections, id)?.mergedInto;
    next && !passed.has(id);
    next = own(sections, id)?.mergedInto
  ) {
    passed.add(id)
    id = next.sectionId
  }
  return id
}

/** What the section is called today. */
export const sectionNameOf = (directory: Sections, sectionId: string): string =>
  own(directory.sections, sectionIdOf(directory, sectionId))?.name ?? sectionId

/** The living section of this name; white space makes no difference. */
export const sectionCalled = ({ sections }: Sections, name: string): string | undefined =>
  Object.entries(sections).find(
    ([, section]) => !section.mergedInto && withoutSpace(section.name) === withoutSpace(name),
  )?.[0]

/** Resolves numbers to names and living sections for a whole list, each once. */
export const sectionBook = (directory: Sections): ReadonlyMap<string, { id: string; name: string }> =>
  new Map(
    Object.keys(directory.sections).map(sectionId => {
      const id = sectionIdOf(directory, sectionId)
      return [sectionId, { id, name: own(directory.sections, id)?.name ?? id }]
    }),
  )

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '')
