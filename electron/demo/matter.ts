import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import type { ElementName, Elements } from '../../shared/duty-log/element-fields.ts'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import { hour, minute, toTheMinute } from './deed.ts'

/** An entry that is no telephone call. */
export type Matter = {
  readonly type: EntryType
  readonly text: string
  readonly elements?: Elements
  /** Elements that are times: so many minutes after it happened. */
  readonly times?: { readonly [N in ElementName]?: number }
  readonly dueInHours?: number
  readonly petitioner?: RecordEntry['petitioner']
}

/** What is written down of a matter that happened then. */
export const entryOf = (matter: Matter, at: number): RecordEntry & { readonly occurredAt: string } => {
  const { type, text, times = {}, dueInHours, petitioner } = matter
  const moments = Object.entries(times).map(([name, minutes]) => [name, toTheMinute(at + minutes * minute)])
  const elements: Elements = { ...matter.elements, ...Object.fromEntries(moments) }
  return {
    type,
    text,
    occurredAt: toTheMinute(at),
    ...(Object.keys(elements).length > 0 ? { elements } : {}),
    ...(dueInHours === undefined ? {} : { dueAt: toTheMinute(at + dueInHours * hour) }),
    ...(petitioner ? { petitioner } : {}),
  }
}

/** With every slot of its texts filled alike. */
export const filledMatter = (matter: Matter, fill: (text: string) => string): Matter => ({
  ...matter,
  text: fill(matter.text),
  ...(matter.elements ? { elements: filledElements(matter.elements, fill) } : {}),
})

const filledElements = (elements: Elements, fill: (text: string) => string): Elements =>
  Object.fromEntries(
    Object.entries(elements).map(([name, value]) => [name, typeof value === 'string' ? fill(value) : value]),
  )
