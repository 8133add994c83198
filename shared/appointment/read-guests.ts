import {
  type IdType,
  idTypes,
  type ResidentIdFault,
  residentIdFault,
  tidyPaperNumber,
} from '../papers/index.ts'
import {
  type Cells,
  type Columns,
  columnsBy,
  headIn,
  isBlank,
  isMangled,
  recordsIn,
} from '../pasted-table/index.ts'
import { type Visitor, visitor } from '../visit/index.ts'

type GuestField = 'name' | 'organisation' | 'idType' | 'idNumber' | 'phone'

/** Why a row of a list of guests is not taken. `row`: the one before it that says the same. */
export type GuestProblem =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'id-type-unknown'; readonly idType: string }
  | { readonly kind: 'id-fault'; readonly fault: ResidentIdFault }
  | { readonly kind: 'mangled'; readonly cell: string }
  | { readonly kind: 'malformed'; readonly field: string }
  | { readonly kind: 'twice'; readonly row: number }

/** One guest of a list. `row` is counted as a spreadsheet counts, from 1. */
export type GuestRow = {
  readonly row: number
  readonly guest: Visitor
  readonly problem: GuestProblem | undefined
}

/** `unused`: heads of columns that nothing was taken from. */
export type GuestList =
  | { readonly state: 'empty' | 'no-header' }
  | { readonly state: 'read'; readonly rows: readonly GuestRow[]; readonly unused: readonly string[] }

/** Reads a pasted list of guests; every row with what is wrong about it. Never throws. @param today `YYYY-MM-DD`. */
export const readGuests = (text: string, today: string): GuestList => {
  const records = recordsIn(text)
  if (records.every(isBlank)) return { state: 'empty' }
  const head = headIn(records, columnsIn) ?? namesAlone(records)
  if (!head) return { state: 'no-header' }
  const judge = judgeBy(today)
  const rows = records.flatMap((cells, place) =>
    place <= head.place || isBlank(cells) || columnsIn(cells)
      ? []
      : [judge(guestIn(cells, head.columns), place + 1)],
  )
  return { state: 'read', rows, unused: head.columns.unused }
}

const fields: readonly GuestField[] = ['name', 'organisation', 'idType', 'idNumber', 'phone']

const columnsIn = columnsBy<GuestField>(
  {
    name: ['姓名', '名字', '来访人', '人员姓名'],
    organisation: ['单位', '单位名称', '工作单位', '所在单位', '公司', '单位或住址'],
    idType: ['证件类型', '证件种类', '证件名称'],
    idNumber: ['证件号码', '证件号', '身份证号', '身份证号码', '居民身份证号', '身份证'],
    phone: ['电话', '联系电话', '手机', '手机号', '手机号码', '联系方式'],
  },
  fields,
  places => places.has('name'),
)

/** A column of names needs no head. */
const namesAlone = (
  records: readonly Cells[],
): { place: number; columns: Columns<GuestField> } | undefined =>
  records.every(cells => cells.length === 1)
    ? { place: -1, columns: { places: new Map([['name', 0]]), unused: [] } }
    : undefined

type Written = { readonly [F in GuestField]: string }

const guestIn = (cells: Cells, { places }: Columns<GuestField>): Written => {
  const cell = (field: GuestField): string => cells[places.get(field) ?? -1] ?? ''
  return {
    name: cell('name'),
    organisation: cell('organisation'),
    idType: cell('idType'),
    idNumber: tidyPaperNumber(cell('idNumber')),
    phone: cell('phone'),
  }
}

/** Each row is held against the good ones before it. */
const judgeBy = (today: string): ((written: Written, row: number) => GuestRow) => {
  const byPapers = new Map<string, number>()
  return (written, row) => {
    const idType = idTypeMeant(written)
    const guest = guestOf(written, idType)
    const problem = problemIn(written, idType, today) ?? malformed(guest) ?? twice(byPapers, guest)
    if (!problem) byPapers.set(keyOf(guest), row)
    return { row, guest, problem }
  }
}

/** Without a column of kinds eighteen places are a resident's number. */
const idTypeMeant = ({ idType, idNumber }: Written): IdType | undefined => {
  if (idType === '') return /^[\dX]{15,18}$/.test(idNumber) ? 'resident-id' : 'other'
  const found = Object.entries(idTypes).find(([, label]) => label.includes(idType) || idType.includes(label))
  return found?.[0] as IdType | undefined
}

const guestOf = ({ name, organisation, idNumber, phone }: Written, idType: IdType = 'other'): Visitor => ({
  name,
  ...(idNumber !== '' && { idType, idNumber }),
  ...(phone !== '' && { phone }),
  ...(organisation !== '' && { organisation }),
})

const problemIn = (
  { name, idType, idNumber, phone }: Written,
  meant: IdType | undefined,
  today: string,
): GuestProblem | undefined => {
  if (name === '') return { kind: 'name-missing' }
  const mangled = [idNumber, phone].find(isMangled)
  if (mangled !== undefined) return { kind: 'mangled', cell: mangled }
  if (meant === undefined) return { kind: 'id-type-unknown', idType }
  const fault = meant === 'resident-id' && idNumber !== '' ? residentIdFault(idNumber, today) : undefined
  return fault && { kind: 'id-fault', fault }
}

const malformed = (guest: Visitor): GuestProblem | undefined => {
  const issue = visitor.safeParse(guest).error?.issues[0]
  return issue && { kind: 'malformed', field: String(issue.path[0]) }
}

const twice = (byPapers: ReadonlyMap<string, number>, guest: Visitor): GuestProblem | undefined => {
  const row = byPapers.get(keyOf(guest))
  return row === undefined ? undefined : { kind: 'twice', row }
}

/** His papers; without them, name and phone: two of one name without a phone are taken for one. */
const keyOf = ({ name, idNumber, phone = '' }: Visitor): string => idNumber ?? `${name} ${phone}`

const faults: { readonly [F in ResidentIdFault]: string } = {
  form: '身份证号位数不对',
  region: '身份证号地区代码不对',
  birth: '身份证号出生日期不对',
  check: '身份证号校验位不符',
}

const fieldNames: { readonly [field: string]: string } = {
  name: '姓名',
  organisation: '单位',
  idNumber: '证件号码',
  phone: '电话',
}

/** What the preview says in the row itself. */
export const guestProblemInWords = (problem: GuestProblem): string => {
  switch (problem.kind) {
    case 'name-missing':
      return '缺姓名'
    case 'id-type-unknown':
      return `证件类型“${problem.idType}”认不出`
    case 'id-fault':
      return faults[problem.fault]
    case 'mangled':
      return `号码成了 ${problem.cell}，须设为文本`
    case 'malformed':
      return `${fieldNames[problem.field] ?? problem.field}过长或含有不能用的字符`
    case 'twice':
      return `与第 ${problem.row} 行是同一人`
  }
}
