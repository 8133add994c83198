import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of the folder in which one of these words stands in clear. */
export const filesWith = async (folder: string, words: readonly string[]): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(entry => entry.isFile()).map(entry => join(entry.path, entry.name))
  return files.filter(file => words.some(word => readFileSync(file).includes(word)))
}
