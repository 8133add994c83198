/** One line of standard input as text, or why it cannot be one. */
export type InputLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-utf-8' }

/**
 * The lines of a byte stream, each asked for only when the one before is done with. What is longer than `mostBytes`
 * is passed over as it arrives, never gathered. A last line without its newline counts as one.
 */
export async function* inputLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > mostBytes) pieces = []
    else pieces.push(piece)
  }
  const takeLine = (): InputLine => {
    const line = length > mostBytes ? tooLong : decoded(Buffer.concat(pieces))
    pieces = []
    length = 0
    return line
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      yield takeLine()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield takeLine()
}

const newline = 0x0a
const tooLong: InputLine = { kind: 'too-long' }

const decoded = (bytes: Uint8Array): InputLine => {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'not-utf-8' }
  }
}
