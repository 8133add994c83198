import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { newCommandId, systemRandom } from '../../electron/ports.ts'
import type { CommandAnswer } from '../../shared/contract.ts'
import { bareFile, newestFile } from './bare-file.ts'
import { inventVehicle, inventVisitor } from './bench-outsiders.ts'
import { gatekeeper, generalChain } from './opened-book.ts'

/** What the program took, and the bare writes and syncs after each: what disturbs one disturbs the other. */
export type Beside = { readonly ms: readonly number[]; readonly bareMs: readonly number[] }

export type ActTimes = {
  /** The very first signing in after the start. */
  readonly firstSignInMs: number
  /** A durable signing in of somebody new, and two bare writes and syncs of the same bytes. */
  readonly signIn: Beside
  /** The same of a vehicle of others. */
  readonly enter: Beside
}

/** As for other commits, a program at work is measured. */
const [warmUp, rounds] = [500, 500]
/** None of these ever came. */
const firstUnknown = 100_000

/** Each comes, is measured, and leaves again. */
export const timeActs = async (book: Book, folder: string): Promise<ActTimes> => {
  const [hostId = ''] = Object.keys(book.state().directory.staff)
  const said = { people: 1, hostId, purpose: '送资料' } as const
  const signIns = await timed(book, folder, {
    come: (nth, id) => {
      const visitor = inventVisitor(firstUnknown + nth)
      return book.run('visit.sign-in', { ...said, confirmed: 'phone', visitor }, gatekeeper, id)
    },
    leave: itemId => book.run('visit.sign-out', { itemId }, gatekeeper),
  })
  const enters = await timed(book, folder, {
    come: (nth, id) => {
      const vehicle = inventVehicle(firstUnknown + nth)
      return book.run('passage.enter', { ...said, kind: 'visiting', vehicle }, gatekeeper, id)
    },
    leave: itemId => book.run('passage.leave', { itemId }, gatekeeper),
  })
  return { firstSignInMs: signIns.firstMs, signIn: signIns.beside, enter: enters.beside }
}

type ComeAndGo = {
  readonly come: (nth: number, id: string) => Promise<CommandAnswer>
  readonly leave: (itemId: string) => Promise<CommandAnswer>
}

const timed = async (book: Book, folder: string, { come, leave }: ComeAndGo) => {
  const bare = bareFile(join(folder, 'bench.bare'))
  const chain = generalChain(book)
  const [ms, bareMs]: [number[], number[]] = [[], []]
  const first = await accepted(() => come(0, newCommandId(systemRandom)))
  await accepted(() => leave(first.itemId))
  const written = [newestFile(join(folder, 'people', chain)), newestFile(join(folder, 'journal', chain))]
  for (let round = 1; round <= warmUp + rounds; round++) {
    const id = newCommandId(systemRandom)
    const came = await accepted(() => come(round, id))
    ms.push(came.ms)
    bareMs.push(written.reduce((sum, file) => sum + bare.append(file.newBytes()), 0))
    await accepted(() => leave(came.itemId))
    written.at(-1)?.newBytes()
  }
  for (const file of [bare, ...written]) file.close()
  return { firstMs: first.ms, beside: { ms: ms.slice(warmUp), bareMs: bareMs.slice(warmUp) } }
}

const accepted = async (act: () => Promise<CommandAnswer>): Promise<{ ms: number; itemId: string }> => {
  const before = performance.now()
  const answer = await act()
  const ms = performance.now() - before
  if (!answer.ok) throw new Error(`the gate refused: ${answer.code}`)
  return { ms, itemId: answer.itemId ?? '' }
}
