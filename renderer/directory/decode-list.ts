/** The text of a list file, and what its bytes were taken for. */
export type DecodedList = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030' }

/** By its mark; else UTF-8 where the bytes are valid as that; else GB18030, in which Chinese spreadsheets save. */
export const decodeList = (bytes: Uint8Array): DecodedList => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff) return { text: decode('utf-16be', bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decode('gb18030', bytes), encoding: 'GB18030' }
  }
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)
