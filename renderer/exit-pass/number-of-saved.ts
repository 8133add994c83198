import { ask } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { numberShown } from './shown-words.ts'

/** `已开具 放〔2026〕12号`: the number that the book gave. @param words with a place for `{number}`. */
export const numberOfSaved = async (itemId: string, words: string): Promise<string> => {
  const pass = await ask('exit-pass.one', { itemId }).catch(() => null)
  return fill(words, { number: pass ? numberShown(pass) : '' })
}
