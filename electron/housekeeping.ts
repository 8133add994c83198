import type { Book } from './book.ts'

/** What of a book is looked after. */
export type KeptBook = Pick<
  Book,
  'subscribe' | 'syncHeads' | 'saveSnapshot' | 'verify' | 'verifyDaily' | 'warmUp' | 'keepBackups' | 'backUp'
>

const minute = 60_000
/** From the first painted window; reading the whole book must not compete with the start. */
const firstVerification = 5_000
/** Warming up is over before anybody has typed a password; between its slices calls are answered. */
const [firstWarming, betweenWarmings] = [1_000, 20]

/**
 * What a window's process does beside its calls: what the first commit needs is made ready, the heads are on the disk
 * every minute, the snapshot after a minute without a commit, the whole book verified at the start, since nobody watched
 * its files before, and then once a day; backups are taken when they are due and at the end of a shift. @returns the undo.
 */
export const keepHouse = (book: KeptBook): (() => void) => {
  let isQuiet = false
  const unsubscribe = book.subscribe(news => {
    if (!('seq' in news)) return
    isQuiet = false
    if (news.kinds.includes('handover.completed')) book.backUp()
  })
  const everyMinute = setInterval(() => {
    book.syncHeads()
    if (isQuiet) book.saveSnapshot()
    isQuiet = true
    book.verifyDaily()
    book.keepBackups()
  }, minute)
  const first = setTimeout(() => book.verify(), firstVerification)
  const coolDown = warmUpInSlices(book)
  return () => {
    unsubscribe()
    clearInterval(everyMinute)
    clearTimeout(first)
    coolDown()
  }
}

const warmUpInSlices = (book: KeptBook): (() => void) => {
  const warm = (): void => {
    if (book.warmUp()) next = setTimeout(warm, betweenWarmings)
  }
  let next = setTimeout(warm, firstWarming)
  return () => clearTimeout(next)
}
