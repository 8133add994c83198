import type { Commit } from '../../shared/kernel/event.ts'
import { isWritable } from './line-form.ts'
import { sha256Hex } from './sha256.ts'

/** A commit before its hash is known. */
export type CommitFields = Omit<Commit, 'hash' | 'prev'>

export type SealedLine = {
  /** The line with its `\n`. */
  readonly line: Uint8Array
  readonly hash: string
}

/** `,"hash":"` + 64 hex + `"}` */
const tailLength = 75

/**
 * The bytes of one journal line (format.md §3). @param prev hash of the line before, `noHash` for the first.
 * @throws RangeError for what could not be read back: another form of a field, or a text with a lone surrogate, for
 * which UTF-8 has no bytes. Contracts refuse both earlier.
 */
export const sealLine = (fields: CommitFields, prev: string): SealedLine => {
  if (!isWritable(fields)) throw new RangeError('a commit not in the form of a line')
  const hashed = hashedPart(fields, prev)
  if (hasLoneSurrogate(hashed)) throw new RangeError('a lone surrogate cannot be written')
  const length = Buffer.byteLength(hashed)
  const line = Buffer.allocUnsafe(length + tailLength + 1)
  line.write(hashed, 0)
  const hash = sha256Hex(line.subarray(0, length))
  line.write(`,"hash":"${hash}"}\n`, length, 'latin1')
  return { line, hash }
}

/** JSON.stringify part by part: the order of the keys is the format's, whatever the order in `fields`. */
const hashedPart = ({ seq, at, chain, actor, id, command, events }: CommitFields, prev: string): string =>
  `{"seq":${seq},"prev":"${prev}","at":${JSON.stringify(at)},"chain":${JSON.stringify(chain)}` +
  `,"actor":${JSON.stringify(actor)},"id":${JSON.stringify(id)},"command":${JSON.stringify(command)}` +
  `,"events":[${events.map(eventPart).join(',')}]`

const eventPart = ({ kind, v, data }: Commit['events'][number]): string =>
  `{"kind":${JSON.stringify(kind)},"v":${v},"data":${JSON.stringify(data)}}`

/** JSON.stringify writes a lone surrogate, and only that, as `\udxxx`; an escaped backslash before it is a text's own. */
const hasLoneSurrogate = (json: string): boolean =>
  json.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json)
