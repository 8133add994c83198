import type { MailAddressee } from '../../shared/mail/contract.ts'
import type { MailTo } from '../../shared/mail/index.ts'
import { ask } from '../app/bridge.ts'
import { mailText as text } from './text.ts'

type Meant =
  | { readonly ok: true; readonly to: MailTo; readonly name: string }
  | { readonly ok: false; readonly why: string }

/** `周芳`, or with the section where two bear that name. */
export const addresseeAs = (
  { name, section }: MailAddressee,
  all: readonly Pick<MailAddressee, 'name'>[],
): string => (all.filter(one => one.name === name).length > 1 ? `${name}（${section}）` : name)

/** Whom the typed text means; the directory is asked. */
export const addresseeMeant = async (typed: string): Promise<Meant> =>
  meantAmong(typed, await ask('mail.addressees', { text: nameIn(typed) }).catch(() => []))

/** Whom the typed text means among those that were found for the name. */
export const meantAmong = (typed: string, found: readonly MailAddressee[]): Meant => {
  const { name, section } = partsIn(typed)
  const meant = found.filter(one => one.name === name && (section === undefined || one.section === section))
  const [only, another] = meant
  if (only && !another) return { ok: true, to: only.to, name: only.name }
  return { ok: false, why: another ? text.ambiguousTo : text.unknownTo }
}

export const nameIn = (typed: string): string => partsIn(typed).name

/** Name and, in full-width brackets, section. */
const partsIn = (typed: string): { readonly name: string; readonly section?: string } => {
  const [, name, section] = /^(.+?)（(.+)）$/u.exec(typed.trim()) ?? []
  return name !== undefined && section !== undefined ? { name, section } : { name: typed.trim() }
}
