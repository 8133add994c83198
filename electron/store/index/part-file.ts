import { createHash } from 'node:crypto'
import { floats, integers } from './growable.ts'
import { MonthPart } from './month-part.ts'
import { TimeOrder } from './time-order.ts'

const headerBytes = 512

type Header = {
  readonly v: 2
  readonly month: string
  readonly firstSeq: number
  readonly size: number
  readonly lines: number
  readonly items: number
  readonly later: number
  readonly sha256: string
}

/** A part as bytes: a line of JSON padded to 512 bytes, then its arrays, the floats first. */
export const encodePart = (part: MonthPart): Uint8Array => {
  const body = Buffer.concat(
    arraysOf(part).map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  )
  const header: Header = {
    v: 2,
    month: part.month,
    firstSeq: part.firstSeq,
    size: part.size,
    lines: part.offsets.length,
    items: part.itemNumbers.length,
    later: part.laterSeq.length,
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
  const { lines, items, later } = header
  if (body.length !== 8 * items + 4 * (2 * lines + 3 * items + 2 * later)) return undefined
  const cut = cutter(body)
  const occurredAt = floats(cut.floats(items))
  const lengths = [lines, lines, items, items, later, later, items]
  const [offsets, idHashes, numbers, bornIn, laterItem, laterSeq, order] = lengths.map(length =>
    integers(cut.integers(length)),
  )
  if (!offsets || !idHashes || !numbers || !bornIn || !laterItem || !laterSeq || !order) return undefined
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
    return header.v === 2 ? header : undefined
  } catch {
    return undefined
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
