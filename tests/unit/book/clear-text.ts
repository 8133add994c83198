import { join } from 'node:path'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'

export const allFiles = (port: FilePort, folder: string): readonly string[] =>
  port.list(folder).flatMap(name => {
    const path = join(folder, name)
    return port.stat(path)?.isFolder ? allFiles(port, path) : [path]
  })

/** Files of `/book` that hold one of these texts, as it is or in base64. */
export const holding = (port: FilePort, texts: readonly string[]): readonly string[] =>
  allFiles(port, '/book').filter(path => {
    const bytes = Buffer.from(readFile(port, path))
    return texts.some(
      text => bytes.includes(text) || bytes.includes(Buffer.from(text).toString('base64').slice(0, -2)),
    )
  })
