import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import { elementLabel, type Requirable, requiredByDefault } from '../../shared/duty-log/elements.ts'
import type { Correction } from './deed.ts'
import type { Dice } from './dice.ts'

type Timed = RecordEntry & { readonly occurredAt: string }

export type Lacking = {
  readonly label: string
  /** As it was written down at first. */
  readonly entry: RecordEntry
  /** With what was lacking. */
  readonly completed: Omit<Correction, 'reason'>
}

/** The entry without one of the elements that its type requires; undefined where it requires none. */
export const oneLacking = (dice: Dice, whole: Timed): Lacking | undefined => {
  const [first, ...others] = requiredByDefault(whole.type).filter(name => isLeftOut(whole, name))
  if (first === undefined) return undefined
  const name = dice.pick([first, ...others])
  const { petitioner, followUp, ...said } = whole
  const label = elementLabel(whole.type, name)
  if (name === 'petitioner') return { label, entry: { ...said }, completed: { ...said, petitioner } }
  return { label, entry: { ...whole, elements: without(whole.elements, name) }, completed: said }
}

/** The direction is chosen with the type: nobody forgets it. */
const isLeftOut = ({ elements = {}, petitioner }: Timed, name: Requirable): boolean =>
  name === 'petitioner' ? petitioner !== undefined : name !== 'direction' && name in elements

const without = (elements: RecordEntry['elements'], name: Requirable): RecordEntry['elements'] =>
  Object.fromEntries(Object.entries(elements ?? {}).filter(([known]) => known !== name))
