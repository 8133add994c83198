import { entryElements } from '../../shared/duty-log/elements.ts'
import { pathOf } from './element-paths.ts'
import { petitionerLabels } from './petitioner-values.ts'
import { entryText as text } from './text.ts'
import { type TypeChoice, typeOf } from './type-choices.ts'

/** Labels of the form's fields by path, in their order: what the summary of faults says. */
export const entryLabels = (choice: TypeChoice): { readonly [path: string]: string } => ({
  text: text.text,
  ...Object.fromEntries(entryElements[typeOf(choice)].map(({ name, label }) => [pathOf(name), label])),
  ...Object.fromEntries(
    Object.entries(petitionerLabels).map(([name, label]) => [`petitioner.${name}`, label]),
  ),
  due: text.due,
  time: text.time,
  reason: text.reason,
})
