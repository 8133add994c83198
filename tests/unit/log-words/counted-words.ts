import type { FilePort } from '../../../electron/disk/file-port.ts'
import { LogWords } from '../../../electron/log-words/log-words.ts'
import { createWordsHere } from '../../../electron/log-words/words-scan.ts'

/** The words of a book's log, and how often its lines were looked through. */
export const countedWords = (port: FilePort) => {
  const look = createWordsHere(port)
  let looks = 0
  const words = new LogWords({
    folder: '/book',
    look: ask => {
      looks++
      return look(ask)
    },
    pause: () => new Promise(done => setImmediate(done)),
  })
  return { words, looks: () => looks }
}
