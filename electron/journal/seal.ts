import type { Commit } from '../../shared/kernel/event.ts'
import { beforeEvents, isKindAndVersion } from './line-form.ts'
import { sha256Hex } from './sha256.ts'

/** A commit before its hash is known. */
export type CommitFields = Omit<Commit, 'hash' | 'prev'>

export type SealedLine = {
  /** The line with its `\n`. */
  readonly line: Uint8Array
  readonly hash: string
}

const beforeHash = ',"hash":"'
const tailWithoutHash = `${beforeHash}${' '.repeat(64)}"}\n`

/**
 * The bytes of one journal line (format.md §3). @param prev hash of the line before, `noHash` for the first.
 * @throws RangeError for what could not be read back: another form of a field, or a text with a lone surrogate, for
 * which UTF-8 has no bytes. Contracts refuse both earlier.
 */
export const sealLine = (fields: CommitFields, prev: string): SealedLine => {
  const hashed = hashedPart(fields, prev)
  if (!isReadable(fields, hashed)) throw new RangeError('a commit not in the form of a line')
  if (hasLoneSurrogate(hashed)) throw new RangeError('a lone surrogate cannot be written')
  const line = Buffer.from(hashed + tailWithoutHash)
  const length = line.length - tailWithoutHash.length
  const hash = sha256Hex(line.subarray(0, length))
  line.write(hash, length + beforeHash.length, 'latin1')
  return { line, hash }
}

/** What would be written must be readable: a line that `parseLine` refuses would look like damage for ever. */
const isReadable = ({ events }: CommitFields, hashed: string): boolean =>
  beforeEvents.test(hashed) &&
  events.length > 0 &&
  events.every(event => isKindAndVersion(event) && event.data !== undefined)

/** The order of the keys is the format's, whatever it is in `fields`; in the forms of a line nothing is to be escaped. */
const hashedPart = ({ seq, at, chain, actor, id, command, events }: CommitFields, prev: string): string =>
  `{"seq":${seq},"prev":"${prev}","at":"${at}","chain":"${chain}","actor":"${actor}","id":"${id}"` +
  `,"command":"${command}","events":[${events.map(eventPart).join(',')}]`

const eventPart = ({ kind, v, data }: Commit['events'][number]): string =>
  `{"kind":"${kind}","v":${v},"data":${JSON.stringify(data)}}`

/** JSON.stringify writes a lone surrogate, and only that, as `\udxxx`; an escaped backslash before it is a text's own. */
const hasLoneSurrogate = (json: string): boolean =>
  json.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json)
