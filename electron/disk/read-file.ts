import type { FilePort, OpenFile } from './file-port.ts'

/** The whole content of a file as it is now. Throws DiskError, `ENOENT` where there is none: never "empty". */
export const readFile = (port: FilePort, path: string): Uint8Array => {
  const file = port.open(path, 'read')
  try {
    return readRange(port, file, 0, port.statOpen(file).size)
  } finally {
    port.close(file)
  }
}

/** `length` bytes from file position `at`; fewer only where the file ends earlier. */
export const readRange = (port: FilePort, file: OpenFile, at: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const read = port.read(file, bytes, done, length - done, at + done)
    if (read === 0) return bytes.subarray(0, done)
    done += read
  }
  return bytes
}
