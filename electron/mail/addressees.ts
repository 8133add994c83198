import { type DirectoryState, staffNamed } from '../../shared/directory/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { folded } from '../../shared/kernel/text.ts'
import type { MailAddressee } from '../../shared/mail/contract.ts'
import { readingOf } from '../accounts/pinyin.ts'

const mostOffered = 8
const noMatch = 3

/** Answers `mail.addressees`: sections and people whose name, pinyin or initials fit, those that fit exactly first. */
export const addresseesNamed = (
  directory: Frozen<DirectoryState>,
  text: string,
): readonly MailAddressee[] => {
  const typed = folded(text)
  if (typed === '') return []
  const found = [...sectionsNamed(directory, typed), ...staffCalled(directory, text, typed)]
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ addressee }) => addressee)
}

type Ranked = { readonly addressee: MailAddressee; readonly rank: number }

const sectionsNamed = ({ sections }: Frozen<DirectoryState>, typed: string): readonly Ranked[] =>
  Object.entries(sections)
    .filter(([, { mergedInto }]) => mergedInto === undefined)
    .map(([sectionId, { name }]) => ({
      addressee: { to: { sectionId }, name, section: '', post: '' },
      rank: rankOf(name, typed),
    }))
    .filter(({ rank }) => rank < noMatch)

/** The directory has put them in order already. */
const staffCalled = (directory: Frozen<DirectoryState>, text: string, typed: string): readonly Ranked[] =>
  staffNamed(directory, text).map(({ staffId, name, section, post }) => ({
    addressee: { to: { staffId }, name, section, post },
    rank: rankOf(name, typed),
  }))

const rankOf = (name: string, typed: string): number => {
  const { full, initials } = readingOf(name)
  const forms = [folded(name), full, initials]
  if (forms.includes(typed)) return 0
  if (forms.some(form => form.startsWith(typed))) return 1
  return folded(name).includes(typed) ? 2 : noMatch
}
