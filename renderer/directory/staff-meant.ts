import type { StaffMatch } from '../../shared/directory/index.ts'
import { ask } from '../app/bridge.ts'
import { meantText as text } from './text.ts'

/** `张伟`, or with the section where the directory has two of that name. */
export const offeredAs = ({ name, section }: StaffMatch, matches: readonly StaffMatch[]): string =>
  matches.filter(match => match.name === name).length > 1 ? `${name}（${section}）` : name

type Meant =
  | { readonly ok: true; readonly staffId: string; readonly name: string }
  /** Either nobody bears the name, or more than one. */
  | { readonly ok: false; readonly why: string; readonly isAmbiguous: boolean }

/** Whom of the staff the typed text means; the directory is asked. */
export const staffMeant = async (typed: string): Promise<Meant> =>
  personMeant(typed, await ask('directory.find', { text: partsOf(typed).name }).catch(() => []))

/** Whom the typed text means among those whom the directory found for the name. */
export const personMeant = (typed: string, matches: readonly StaffMatch[]): Meant => {
  const { name, section } = partsOf(typed)
  const meant = matches.filter(
    match => match.name === name && (section === undefined || match.section === section),
  )
  const [only, another] = meant
  if (only && !another) return { ok: true, staffId: only.staffId, name: only.name }
  return { ok: false, why: another ? text.ambiguous : text.unknown, isAmbiguous: another !== undefined }
}

/** Name and, in full-width brackets, section. */
export const partsOf = (typed: string): { readonly name: string; readonly section?: string } => {
  const [, name, section] = /^(.+?)（(.+)）$/u.exec(typed.trim()) ?? []
  return name !== undefined && section !== undefined ? { name, section } : { name: typed.trim() }
}
