import { extname, join, sep } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'

export type Asset = { readonly bytes: Uint8Array; readonly type: string }
/** URL path (`/assets/index.js`) → its bytes. A closed table: what is not in it cannot be asked for. */
export type Assets = ReadonlyMap<string, Asset>

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
}

/**
 * Reads the built pages once, at start: a path from a page is then a key and never reaches the disk. A link that
 * leads out of `root` and a type that is not in the table are left out.
 */
export const loadAssets = (port: FilePort, root: string): Assets => {
  const realRoot = port.realPath(root)
  return new Map([...filesUnder(port, realRoot, '')].flatMap(path => entryOf(port, realRoot, path)))
}

/** Names without a dot are folders; inside an archive a name cannot be asked what it is. */
function* filesUnder(port: FilePort, root: string, folder: string): Generator<string> {
  for (const name of port.list(join(root, folder))) {
    const path = `${folder}/${name}`
    if (name.includes('.')) yield path
    else yield* filesUnder(port, root, path)
  }
}

const entryOf = (port: FilePort, root: string, path: string): [string, Asset][] => {
  const type = types[extname(path)]
  const file = port.realPath(join(root, path))
  if (type === undefined || !file.startsWith(root + sep)) return []
  return [[path, { bytes: readFile(port, file), type }]]
}
