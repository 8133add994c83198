import { type Cells, columnsBy, headIn, isBlank, recordsIn } from '../pasted-table/index.ts'
import { postTable, type ShiftPost, shiftPosts } from '../shift/index.ts'
import { daysOfMonth } from './around.ts'
import type { PlannedDuty } from './contract.ts'

/** Somebody whom a table may name. */
export type Namesake = { readonly staffId: string; readonly name: string; readonly section: string }

export type TableFault = {
  /** From 1, as a spreadsheet counts. */
  readonly line: number
  readonly kind: 'day-unknown' | 'day-outside' | 'day-twice' | 'name-unknown' | 'name-of-several'
  readonly cell: string
}

/** `unused`: heads of columns that say nothing to us. */
export type RosterTable =
  | {
      readonly ok: true
      readonly duties: readonly PlannedDuty[]
      readonly faults: readonly TableFault[]
      readonly unused: readonly string[]
    }
  | { readonly ok: false; readonly why: 'empty' | 'no-head' }

type Field = 'day' | ShiftPost

const columnsIn = columnsBy<Field>(
  {
    day: ['日期', '值班日期', '时间'],
    leader: ['带班领导', '带班', '带班人', '值班领导', '领导'],
    'duty-officer': ['值班员', '值班', '值班人员', '值班人'],
    gatekeeper: ['门卫', '门岗', '值守门卫'],
  },
  ['day', ...shiftPosts],
  places => places.has('day') && shiftPosts.some(post => places.has(post)),
)

/** A roster as it was pasted from a spreadsheet: days of one month, names of the directory. Never throws. */
export const readRosterTable = (
  text: string,
  { month, people }: { readonly month: string; readonly people: readonly Namesake[] },
): RosterTable => {
  const records = recordsIn(text, /日期|时间/u)
  if (records.every(isBlank)) return { ok: false, why: 'empty' }
  const head = headIn(records, columnsIn)
  if (!head) return { ok: false, why: 'no-head' }
  const { places, unused } = head.columns
  const duties: PlannedDuty[] = []
  const faults: TableFault[] = []
  const seen = new Set<string>()
  for (const [place, cells] of records.entries()) {
    if (place <= head.place || isBlank(cells)) continue
    const line = place + 1
    const written = cellAt(cells, places.get('day'))
    const day = dayIn(written, month)
    if (typeof day !== 'string') faults.push({ line, kind: day.kind, cell: written })
    else if (seen.has(day)) faults.push({ line, kind: 'day-twice', cell: written })
    else {
      seen.add(day)
      for (const post of shiftPosts) {
        const name = cellAt(cells, places.get(post))
        const found = personIn(name, people)
        if (typeof found === 'string') duties.push({ day, post, staffId: found })
        else if (found) faults.push({ line, kind: found.kind, cell: name })
      }
    }
  }
  return { ok: true, duties, faults, unused }
}

const cellAt = (cells: Cells, place: number | undefined): string =>
  place === undefined ? '' : (cells[place] ?? '')

/** `2026-12-01`, `2026/12/1`, `2026年12月1日`, `12月1日`, `12-1`, `1日`, `1`; a weekday behind it is let be. */
const dayIn = (written: string, month: string): string | { readonly kind: 'day-unknown' | 'day-outside' } => {
  const figures = written
    .replace(/[（(].*$/u, '')
    .replace(/(星期|周).*$/u, '')
    .match(/\d+/gu)
  if (!figures || figures.length > 3) return { kind: 'day-unknown' }
  const [day = '', ofMonth = month.slice(5), year = month.slice(0, 4)] = [...figures].reverse()
  const pad = (text: string) => text.padStart(2, '0')
  const full = `${year.length === 2 ? `20${year}` : year}-${pad(ofMonth)}-${pad(day)}`
  if (daysOfMonth(month).includes(full)) return full
  return /^\d{4}-\d\d-\d\d$/u.test(full) && !Number.isNaN(Date.parse(full))
    ? { kind: 'day-outside' }
    : { kind: 'day-unknown' }
}

const noOne = /^[-—/／无空]*$/u

/** Two of one name are told apart by the section behind it: `张伟（办公室）`. */
const personIn = (
  written: string,
  people: readonly Namesake[],
): string | { readonly kind: 'name-unknown' | 'name-of-several' } | undefined => {
  const [, bare = '', section] = /^([^（(]*)(?:[（(](.*)[）)])?$/u.exec(written.replace(/\s/gu, '')) ?? []
  if (noOne.test(bare)) return undefined
  const named = people.filter(({ name }) => name.replace(/\s/gu, '') === bare)
  const meant = section === undefined ? named : named.filter(one => one.section === section)
  if (meant.length > 1) return { kind: 'name-of-several' }
  return meant[0]?.staffId ?? { kind: 'name-unknown' }
}

/** The heads of a table that is written out; what is read in understands them. */
export const tableHeads = ['日期', '星期', '日历', ...shiftPosts.map(post => postTable[post].label)] as const
