import type { ShownPass, ShownPassItem } from '../../shared/exit-pass/contract.ts'
import type { ShownHolder } from '../../shared/exit-pass/index.ts'
import { itemsInWords, shownPassNumber } from '../../shared/exit-pass/index.ts'
import { stageWords } from '../../shared/exit-pass/stages.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { passText as text } from './text.ts'

/** `放〔2026〕12号`; of a decision by telephone the number of its line. */
export const numberShown = ({ number, itemId }: Pick<ShownPass, 'number' | 'itemId'>): string =>
  number ? shownPassNumber(number) : shownNumber(itemId)

/** A lost key is shown as such, never as an empty name. */
export const holderShown = ({ kind, name, organisation, gone }: ShownHolder): string => {
  if (kind === 'staff') return name ?? ''
  if (gone) return `${text.gone[gone]}${text.outside}`
  return `${[name, organisation].filter(Boolean).join(' ')}${text.outside}`
}

export const plateShown = ({ kind, plate, gone }: ShownHolder): string =>
  plate ?? (kind === 'staff' && gone ? text.gone[gone] : '')

export const itemsShown = (items: readonly ShownPassItem[]): string => itemsInWords(items)

const marks: { readonly [S in ShownPass['stage']]: MarkKind } = {
  issued: 'open',
  'partly-used': 'notice',
  'used-up': 'fine',
  returned: 'fine',
  expired: 'open',
  withdrawn: 'open',
  decided: 'due',
  confirmed: 'fine',
}

type Standing = Pick<ShownPass, 'stage' | 'owed' | 'isOverdue'>

export const markShown = ({ stage, owed, isOverdue }: Standing): MarkKind => {
  if (isOverdue) return 'urgent'
  return owed > 0 && stage !== 'decided' ? 'notice' : marks[stage]
}

/** `已用完，待还 1`, `逾期未还`. */
export const stateShown = ({ stage, owed, isOverdue }: Standing): string => {
  if (isOverdue) return text.overdue
  return owed > 0 ? `${stageWords[stage]}，${fill(text.owed, { owed })}` : stageWords[stage]
}
