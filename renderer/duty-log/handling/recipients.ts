import type { StaffRow } from '../../../shared/directory/contract.ts'
import { handlingText as text } from './text.ts'

export type TypedRecipient =
  | { readonly staffId: string }
  | { readonly name: string; readonly section: string }

type Read =
  | { readonly ok: true; readonly to: readonly TypedRecipient[] }
  | { readonly ok: false; readonly why: string }

/**
 * Names parted by 、 or commas; whoever is in the directory once is meant, the others need their section: the one that
 * stands in brackets behind the name, else the one for all.
 */
export const recipientsOf = (names: string, section: string, staff: readonly StaffRow[]): Read => {
  const read = namesIn(names).map(name => recipientOf(name, section.trim(), staff))
  const failed = read.find(one => !one.ok)
  if (failed && !failed.ok) return failed
  return { ok: true, to: read.flatMap(one => (one.ok ? one.to : [])) }
}

export const namesIn = (names: string): readonly string[] =>
  names
    .split(/[、,，;；\s]+/u)
    .map(name => name.trim())
    .filter(name => name !== '')

const recipientOf = (typed: string, ofAll: string, staff: readonly StaffRow[]): Read => {
  const { name, section = ofAll } = nameAndSection(typed)
  const named = staff.filter(row => row.name === name)
  const meant = section === '' ? named : named.filter(row => row.section === section)
  const [only, another] = meant
  if (only && !another) return { ok: true, to: [{ staffId: only.staffId }] }
  if (section !== '') return { ok: true, to: [{ name, section }] }
  return { ok: false, why: another ? text.ambiguousName : text.notInDirectory }
}

/** `张伟（供水科）`, as a name is completed where two bear it. */
const nameAndSection = (typed: string): { readonly name: string; readonly section?: string } => {
  const [, name, section] = /^([^（(]+)[（(]([^）)]+)[）)]$/u.exec(typed) ?? []
  return name === undefined || section === undefined ? { name: typed } : { name, section }
}

/** What was typed behind the last separator. */
export const nameBeingTyped = (names: string): string => /[^、,，;；\s]*$/u.exec(names)?.[0] ?? ''

/** The sections of those who are named, as far as the directory knows them: shown beside the field. */
export const sectionsOf = (names: string, staff: readonly StaffRow[]): readonly string[] =>
  namesIn(names)
    .map(nameAndSection)
    .flatMap(({ name, section }) =>
      staff
        .filter(row => row.name === name && (section === undefined || row.section === section))
        .map(row => row.section),
    )
