import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { checkout } from './paths.mjs'

/** SHA-256 over names and contents of files and folders of the checkout; what is missing counts as absent, not as an error. */
export const contentStamp = (paths, salt = '') => {
  const hash = createHash('sha256').update(salt)
  for (const file of paths.flatMap(filesUnder).sort()) {
    hash.update(`\0${relative(checkout, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether the stamp kept in `file` is this one. */
export const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp

/** Keeps a stamp beside what it vouches for. */
export const keepStamp = (file, stamp) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stamp)
}

const filesUnder = path => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  return found.isDirectory() ? readdirSync(path).flatMap(name => filesUnder(join(path, name))) : [path]
}
