import { createHash } from 'node:crypto'
import { FacetTable, legend } from './facet-table.ts'
import { floats, integers } from './growable.ts'
import { MonthPart } from './month-part.ts'
import { TimeOrder } from './time-order.ts'

const headerBytes = 512

type Header = {
  readonly v: 3
  readonly month: string
  readonly firstSeq: number
  readonly size: number
  readonly lines: number
  readonly items: number
  readonly later: number
  readonly latestAt: string
  /** Bytes of the list of people. */
  readonly people: number
  readonly sha256: string
}

/** A part as bytes: a line of JSON padded to 512 bytes, then its arrays, the floats first, then people as JSON. */
export const encodePart = (part: MonthPart): Uint8Array => {
  const people = Buffer.from(JSON.stringify({ legend, sets: part.facets.people }))
  const body = Buffer.concat([
    ...arraysOf(part).map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
    people,
  ])
  const header: Header = {
    v: 3,
    month: part.month,
    firstSeq: part.firstSeq,
    size: part.size,
    lines: part.offsets.length,
    items: part.itemNumbers.length,
    later: part.laterSeq.length,
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
  const { lines, items, later, people } = header
  if (body.length !== 8 * items + 4 * (2 * lines + 4 * items + 2 * later) + people) return undefined
  const sets = peopleIn(body.subarray(body.length - people))
  const cut = cutter(body)
  const occurredAt = floats(cut.floats(items))
  const lengths = [lines, lines, items, items, later, later, items, items]
  const [offsets, idHashes, numbers, bornIn, laterItem, laterSeq, facets, order] = lengths.map(length =>
    integers(cut.integers(length)),
  )
  if (!offsets || !idHashes || !numbers || !bornIn || !laterItem || !laterSeq || !facets || !order || !sets)
    return undefined
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
    new FacetTable(facets, sets),
    header.latestAt,
    new TimeOrder(occurredAt, order),
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
    return header.v === 3 ? header : undefined
  } catch {
    return undefined
  }
}

/** undefined where the numbers of the facets mean something else than they do now. */
const peopleIn = (bytes: Uint8Array): (readonly string[])[] | undefined => {
  const stored: { legend: string; sets: string[][] } = JSON.parse(Buffer.from(bytes).toString('utf8'))
  return stored.legend === legend ? stored.sets : undefined
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
