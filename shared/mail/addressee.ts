import { type AccountState, isSamePerson } from '../account/index.ts'
import { type DirectoryState, hasLeft, sectionIdOf, sectionNameOf, staffOf } from '../directory/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { ShownTo } from './contract.ts'
import type { MailTo } from './state.ts'

type Directory = Frozen<DirectoryState>

/** Whether that is somebody who is or was on the staff, or a section. */
export const isKnownTo = ({ staff, sections }: Directory, to: MailTo): boolean =>
  'staffId' in to ? own(staff, to.staffId) !== undefined : own(sections, to.sectionId) !== undefined

export const isGone = (directory: Directory, to: MailTo): boolean =>
  'staffId' in to && hasLeft(directory, to.staffId)

/** Where it belongs today; undefined for a person whom the directory does not know. */
export const sectionOfTo = (directory: Directory, to: MailTo): string | undefined =>
  'staffId' in to ? sectionOfStaff(directory, to.staffId) : sectionIdOf(directory, to.sectionId)

const sectionOfStaff = (directory: Directory, staffId: string): string | undefined => {
  const staff = own(directory.staff, staffId)
  return staff && sectionIdOf(directory, staff.sectionId)
}

export const shownTo = (directory: Directory, to: MailTo): ShownTo => {
  if ('sectionId' in to) {
    const name = sectionNameOf(directory, to.sectionId)
    return { name, section: name, isSection: true }
  }
  const staff = staffOf(directory, to.staffId)
  return {
    name: staff?.name ?? to.staffId,
    section: staff?.section ?? '',
    isSection: false,
    ...(staff?.leftOn !== undefined && { left: true as const }),
  }
}

/** `周芳（办公室）`, or the section alone. */
export const toInWords = (directory: Directory, to: MailTo): string => {
  const { name, section, isSection } = shownTo(directory, to)
  return isSection || section === '' ? name : `${name}（${section}）`
}

type Signer = { readonly name: string; readonly staffId?: string | undefined }

/** Whoever it came for, or somebody of the section that it belongs to, may take it. */
export const mayTake = (directory: Directory, to: MailTo, signer: Signer): boolean => {
  if ('staffId' in to) {
    const named = { staffId: to.staffId, name: shownTo(directory, to).name }
    if (isSamePerson(signer, named)) return true
  }
  const section = sectionOfTo(directory, to)
  return staffCalled(directory, signer).some(staffId => sectionOfStaff(directory, staffId) === section)
}

/** By his number where it is known, else whoever bears that name and is here. */
const staffCalled = (directory: Directory, { name, staffId }: Signer): readonly string[] =>
  staffId !== undefined
    ? [staffId]
    : Object.keys(directory.staff).filter(
        id => own(directory.staff, id)?.name === name && !hasLeft(directory, id),
      )

/** Whether an account in use that belongs to somebody of that name has the post. */
export const isDutyOfficer = (accounts: Frozen<AccountState>, name: string): boolean =>
  Object.values(accounts).some(
    account => account.name === name && !account.disabled && account.roles.includes('duty-officer'),
  )
