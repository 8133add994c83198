import { Book } from '../../../electron/book.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { type Clock, systemClock, systemRandom } from '../../../electron/ports.ts'
import { effectiveRoles } from '../../../shared/kernel/roles.ts'
import { firstPosts } from '../../../shared/station/contract.ts'
import type { People, Person } from './people.ts'

/** Quick to check, so that a test does not spend its time on a derivation that others measure. */
const cost = { n: 2 ** 12, r: 8, p: 1 }

/**
 * The book of a new unit, set up through the program's own commands; everybody has changed the one-time password, and
 * the duty officer has written `entries`.
 */
export const establishBook = async (
  folder: string,
  people: People,
  clock: Clock = systemClock,
  entries: readonly string[] = [],
): Promise<void> => {
  const verify = () => Promise.reject(new Error('not asked for here'))
  const book = new Book(folder, { port: realDisk, clock, random: systemRandom, verify, cost })
  const posts = inOrderOfPosts(people)
  const answer = await book.run(
    'station.set-up',
    {
      unit: '云澜区水务局',
      stationName: '值班室',
      stationLetter: 'D',
      timeZone: 'Asia/Shanghai',
      people: posts.map(({ name, account }, place) => ({
        post: firstPosts[place] ?? 'office',
        name,
        account,
        password: oneTime(place),
      })),
    },
    undefined,
  )
  if (!answer.ok) throw new Error(`set-up refused: ${answer.code}`)
  for (const [place, person] of posts.entries()) await makeOwn(book, person, oneTime(place))
  for (const text of entries) await write(book, people.dutyOfficer, text)
  book.close()
}

const inOrderOfPosts = (people: People): readonly Person[] => [
  people.administrator,
  people.secrecyOfficer,
  people.auditor,
  people.office,
  people.dutyOfficer,
]

const oneTime = (place: number): string => `3TRW-9C6N-K2P${place}`

const makeOwn = async (book: Book, { account, password }: Person, current: string): Promise<void> => {
  const caller = { account, roles: effectiveRoles(['office']) }
  const answer = await book.run('account.change-password', { current, next: password }, caller)
  if (!answer.ok) throw new Error(`password of ${account} refused: ${answer.code}`)
}

const write = async (book: Book, { account }: Person, text: string): Promise<void> => {
  const caller = { account, roles: effectiveRoles(['duty-officer']) }
  const answer = await book.run('duty-log.record', { type: 'other', text }, caller)
  if (!answer.ok) throw new Error(`entry refused: ${answer.code}`)
}
