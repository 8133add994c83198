import { fill } from '../app/fill.ts'
import { passText } from './text.ts'

const { fields } = passText

const parts = {
  name: fields.itemName,
  count: fields.itemCount,
  unit: fields.itemUnit,
  asset: fields.itemAsset,
} as const

/** Labels of all fields by path, in the order of the form, for the summary of what must be changed. */
export const labelsFor = (lines: number): { readonly [path: string]: string } => {
  const { holder, name, organisation, phone, plate, section, ...rest } = fields
  return {
    ...{ holder, name, organisation, phone, plate, section },
    ...Object.fromEntries(
      Array.from({ length: lines }, (_, place) =>
        Object.entries(parts).map(([part, field]) => [
          `items.${place}.${part}`,
          fill(passText.itemField, { n: place + 1, field }),
        ]),
      ).flat(),
    ),
    ...rest,
  }
}
