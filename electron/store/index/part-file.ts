import { createHash } from 'node:crypto'
import { FacetTable, legend } from './facet-table.ts'
import { floats, integers } from './growable.ts'
import { type Deed, LineTable } from './line-table.ts'
import { MonthPart } from './month-part.ts'
import { TimeOrder } from './time-order.ts'

const headerBytes = 512

type Header = {
  readonly v: 5
  readonly month: string
  readonly firstSeq: number
  readonly size: number
  readonly lines: number
  readonly items: number
  readonly later: number
  readonly others: number
  readonly earliestAt: string
  readonly latestAt: string
  /** Bytes of the list of people and of the deeds. */
  readonly people: number
  readonly sha256: string
}

/** A part as bytes: a line of JSON padded to 512 bytes, then its arrays, the floats first, then people and deeds as JSON. */
export const encodePart = (part: MonthPart): Uint8Array => {
  const people = Buffer.from(JSON.stringify({ legend, sets: part.facets.people, deeds: part.lines.deeds }))
  const body = Buffer.concat([
    ...arraysOf(part).map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
    people,
  ])
  const header: Header = {
    v: 5,
    month: part.month,
    firstSeq: part.firstSeq,
    size: part.size,
    lines: part.offsets.length,
    items: part.itemNumbers.length,
    later: part.laterSeq.length,
    others: part.otherSeq.length,
    earliestAt: part.earliestAt,
    latestAt: part.latestAt,
    people: people.length,
    sha256: sha256(body),
  }
  const head = Buffer.alloc(headerBytes, ' ')
  head.write(JSON.stringify(header))
  return Buffer.concat([head, body])
}

/** undefined for anything that is not whole and exactly a part: the caller indexes afresh. */
export const decodePart = (bytes: Uint8Array): MonthPart | undefined => {
  const header = parseHeader(bytes)
  const body = bytes.subarray(headerBytes)
  if (!header || sha256(body) !== header.sha256) return undefined
  const { lines, items, later, others, people } = header
  const words = 4 * lines + 4 * items + 2 * later + 2 * others
  if (body.length !== 8 * items + 4 * words + people) return undefined
  const lists = listsIn(body.subarray(body.length - people))
  const cut = cutter(body)
  const occurredAt = floats(cut.floats(items))
  if (!lists) return undefined
  const array = (length: number) => integers(cut.integers(length))
  const [offsets, idHashes, numbers, bornIn] = [array(lines), array(lines), array(items), array(items)]
  const [laterItem, laterSeq, facets, order] = [array(later), array(later), array(items), array(items)]
  const lineTable = new LineTable(array(lines), array(lines), lists.deeds)
  const [otherItem, otherSeq] = [array(others), array(others)]
  return new MonthPart(
    header.month,
    header.firstSeq,
    header.size,
    offsets,
    idHashes,
    numbers,
    bornIn,
    occurredAt,
    laterItem,
    laterSeq,
    new FacetTable(facets, lists.sets),
    header.latestAt,
    new TimeOrder(occurredAt, order),
    lineTable,
    otherItem,
    otherSeq,
    header.earliestAt,
  )
}

const arraysOf = (part: MonthPart) => [
  part.occurredAt.values(),
  part.offsets.values(),
  part.idHashes.values(),
  part.itemNumbers.values(),
  part.bornIn.values(),
  part.laterItem.values(),
  part.laterSeq.values(),
  part.facets.packed.values(),
  part.inOrder().values(),
  part.lines.seconds.values(),
  part.lines.deedOf.values(),
  part.otherItem.values(),
  part.otherSeq.values(),
]

const cutter = (body: Uint8Array) => {
  let at = 0
  const next = (length: number): ArrayBuffer => {
    const bytes = new Uint8Array(length)
    bytes.set(body.subarray(at, at + length))
    at += length
    return bytes.buffer
  }
  return {
    floats: (length: number) => new Float64Array(next(8 * length)),
    integers: (length: number) => new Uint32Array(next(4 * length)),
  }
}

const parseHeader = (bytes: Uint8Array): Header | undefined => {
  try {
    const header: Header = JSON.parse(Buffer.from(bytes.subarray(0, headerBytes)).toString('utf8'))
    return header.v === 5 ? header : undefined
  } catch {
    return undefined
  }
}

type Lists = { readonly sets: (readonly string[])[]; readonly deeds: Deed[] }

/** undefined where the numbers of the facets mean something else than they do now. */
const listsIn = (bytes: Uint8Array): Lists | undefined => {
  const stored: Lists & { legend: string } = JSON.parse(Buffer.from(bytes).toString('utf8'))
  return stored.legend === legend ? stored : undefined
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
