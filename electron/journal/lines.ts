import { basename } from 'node:path'
import type { FilePort, OpenFile } from '../disk/file-port.ts'

/** A piece of a file that ends with `\n`, or with the end of the range. */
export type RawLine = {
  /** Name of the file, without its folder. */
  readonly file: string
  /** From 1, counted from where reading began. */
  readonly number: number
  /** Without the `\n`. A view that the next line overwrites: copy what is to stay. */
  readonly bytes: Buffer
  /** File position of its first byte. */
  readonly offset: number
  /** Whether a `\n` follows. */
  readonly isEnded: boolean
}

const chunkBytes = 1 << 20
const newline = 0x0a

/** The lines of one file from position `from` up to `to`, read in pieces of 1 MiB. @throws DiskError. */
export function* linesOf(port: FilePort, file: OpenFile, from: number, to: number): Generator<RawLine> {
  const name = basename(file.path)
  let number = 0
  let buffer: Buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, to - from)))
  let start = from
  let held = 0
  for (let read = -1; read !== 0; ) {
    read = fill(port, file, buffer.subarray(held), start + held, to)
    const filled = buffer.subarray(0, held + read)
    let begin = 0
    for (let end = filled.indexOf(newline, held); end >= 0; end = filled.indexOf(newline, begin)) {
      yield {
        file: name,
        number: ++number,
        bytes: filled.subarray(begin, end),
        offset: start + begin,
        isEnded: true,
      }
      begin = end + 1
    }
    held = filled.length - begin
    start += begin
    buffer = carried(buffer, begin, held)
  }
  const bytes = buffer.subarray(0, held)
  if (held > 0) yield { file: name, number: ++number, bytes, offset: start, isEnded: false }
}

/** Reads from position `at` until `into` is full or the range ends. @returns the bytes read. */
const fill = (port: FilePort, file: OpenFile, into: Buffer, at: number, to: number): number => {
  const wanted = Math.min(into.length, to - at)
  let done = 0
  while (done < wanted) {
    const read = port.read(file, into, done, wanted - done, at + done)
    if (read === 0) break
    done += read
  }
  return done
}

/** The unfinished line moves to the front; a line as long as the buffer gets one twice as large. */
const carried = (buffer: Buffer, begin: number, held: number): Buffer => {
  const next = held === buffer.length ? Buffer.allocUnsafeSlow(buffer.length * 2) : buffer
  buffer.copy(next, 0, begin, begin + held)
  return next
}
