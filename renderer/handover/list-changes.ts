import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { handoverText } from './text.ts'

const text = handoverText.items

/** What came up and what is settled between two looks at the list. */
export type ListChanges = { readonly added: readonly string[]; readonly gone: readonly string[] }

export const changesBetween = (looked: readonly string[], now: readonly string[]): ListChanges => ({
  added: now.filter(id => !looked.includes(id)),
  gone: looked.filter(id => !now.includes(id)),
})

export const isUnchanged = ({ added, gone }: ListChanges): boolean => added.length + gone.length === 0

/** `新增 D-2611-3，已办结或改变 D-2611-1`. */
export const changesInWords = ({ added, gone }: ListChanges): string =>
  [
    added.length === 0 ? '' : fill(text.added, { numbers: numbersOf(added) }),
    gone.length === 0 ? '' : fill(text.gone, { numbers: numbersOf(gone) }),
  ]
    .filter(Boolean)
    .join('，')

const numbersOf = (ids: readonly string[]): string => ids.map(shownNumber).join('、')
