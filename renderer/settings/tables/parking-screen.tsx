import { longestPlace, mostPlaces, mostVehicles } from '../../../shared/parking/contract.ts'
import { type Place, type PlaceKind, parkingTable, placeInWords } from '../../../shared/parking/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { LinesField } from './LinesField.tsx'
import { listChanges } from './list-changes.ts'
import { type Fault, lineLabels, listFaults, tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { filledLines, noBody, type TableValues } from './table-values.ts'
import { tableText as text } from './text.ts'

const words = text.lines.parking
const listed = listFaults({ unit: words.unit, longest: longestPlace, most: mostPlaces, least: 0 })

/** `undefined` for what is no number of places. */
const capacityIn = (typed: string | undefined): number | undefined => {
  const figure = (typed ?? '').normalize('NFKC').trim()
  const capacity = /^\d{1,6}$/u.test(figure) ? Number(figure) : 0
  return capacity >= 1 && capacity <= mostVehicles ? capacity : undefined
}

const figureFaults = ({ lines }: TableValues, fault: Fault): void =>
  lines.forEach(({ text: name, figure }, place) => {
    if (name.trim() === '' || capacityIn(figure) !== undefined) return
    fault(['lines', place, 'figure'], fill(text.parking.bounds, { most: mostVehicles }))
  })

const rules: { readonly [K in PlaceKind]: string } = {
  yard: '§11.3',
  garage: '§12.1.2',
  shed: '§12.1.2',
  official: '§12.1.2',
}

/** Where vehicles stand, and how many; the kinds of places are the regulation's, their number is the unit's. */
export const parkingScreen: TableScreen<PlaceKind, readonly Place[]> = {
  part: 'parking',
  useRows: () => useAsk('parking.list', {}),
  useHistory: kind => useAsk('parking.history', { kind }),
  set: (kind, places, change, options) =>
    send(
      'parking.set',
      // A new line has no id yet.
      { kind, places: places.map(({ id, ...place }) => (id === '' ? place : { id, ...place })), ...change },
      options,
    ),
  restore: (kind, change, options) => send('parking.restore', { kind, ...change }, options),
  heads: [text.head.place, text.head.places],
  tracks: '7.5rem minmax(8rem, 1fr) 6rem 8.5rem',
  cellsOf: (_kind, places) => [places.length === 0 ? text.nothing : places.map(placeInWords).join('；')],
  ruleOf: ({ key }) => `${rules[key]}、${ruleInWords('unit')}`,
  nameOf: parkingTable.nameOf,
  wordsOf: (_kind, places) => places.map(placeInWords),
  changesOf: (_kind, before, after) => listChanges(before.map(placeInWords), after.map(placeInWords)),
  affects: text.parking.affects,
  bodyOf: (_kind, places) => ({
    ...noBody,
    lines: places.map(({ id, name, capacity }) => ({
      id,
      text: name,
      isTicked: false,
      figure: `${capacity}`,
    })),
  }),
  contentOf: (_kind, body) =>
    filledLines(body).map(({ id, text: name, figure }) => ({ id, name, capacity: capacityIn(figure) ?? 0 })),
  form: tableForm((values, fault) => {
    listed(values, fault)
    figureFaults(values, fault)
  }),
  labels: lineLabels(mostPlaces, words.unit),
  firstField: 'lines.0.text',
  Fields: () => (
    <LinesField legend={text.parking.legend} words={words} figure={{ of: text.parking.figureOf }} />
  ),
}
