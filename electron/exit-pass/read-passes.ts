import type { PassList, PassPage, PassPageQuery } from '../../shared/exit-pass/contract.ts'
import { isPast, type LivePass, openIn, owedIn } from '../../shared/exit-pass/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { compareItemIds } from '../../shared/kernel/ids.ts'
import type { Ledger } from '../store/ledger.ts'
import type { FindSight } from './find-pass.ts'
import { showPass } from './show-pass.ts'

/** Answers `exit-pass.page`: a page of one of the lists, newest first. @throws DiskError, JournalDamaged. */
export const readPasses = (sight: FindSight, { list, offset, limit }: PassPageQuery): PassPage => {
  const { ledger } = sight
  const { length, at } = listed(sight, list)
  const places = Array.from({ length: Math.max(0, Math.min(limit, length - offset)) }, (_, n) => offset + n)
  const rows = ledger.together(() =>
    places
      .flatMap(place => at(place) ?? [])
      .flatMap(itemId => ledger.exitPass(itemId) ?? [])
      .map(row => showPass(sight, row)),
  )
  const waiting = {
    open: ofLive(sight, 'open').length,
    owed: ofLive(sight, 'owed').length,
    telephone: ofLive(sight, 'telephone').length,
  }
  return { rows, total: length, waiting }
}

type Listed = { readonly length: number; readonly at: (place: number) => string | undefined }

const listed = (sight: FindSight, list: PassList): Listed => {
  switch (list) {
    case 'open':
    case 'owed':
    case 'telephone':
      return inOrder(ofLive(sight, list))
    case 'used':
      return inOrder(ended(sight, 'used-up'))
    case 'withdrawn':
      return inOrder(ended(sight, 'withdrawn'))
    case 'all':
      return everyPass(sight.ledger)
  }
}

const inOrder = (itemIds: readonly string[]): Listed => {
  const newest = [...itemIds].sort((a, b) => compareItemIds(b, a))
  return { length: newest.length, at: place => newest[place] }
}

type WaitingList = Extract<PassList, 'open' | 'owed' | 'telephone'>

const belongs: { readonly [L in WaitingList]: (pass: Frozen<LivePass>, now: string) => boolean } = {
  open: (pass, now) =>
    pass.telephone === undefined &&
    !pass.isWithdrawn &&
    openIn(pass) > 0 &&
    !isPast(pass.validUntil ?? now, now),
  owed: pass => owedIn(pass) > 0,
  telephone: ({ telephone }) => telephone === 'unconfirmed',
}

const ofLive = ({ ledger, now }: FindSight, list: WaitingList): readonly string[] =>
  Object.entries(ledger.state.exitPasses.live).flatMap(([itemId, pass]) =>
    belongs[list](pass, now) ? [itemId] : [],
  )

const ended = ({ ledger }: FindSight, how: 'used-up' | 'withdrawn'): readonly string[] =>
  Object.entries(ledger.state.exitPasses.numbered).flatMap(([itemId, { end }]) =>
    end === how ? [itemId] : [],
  )

/** Every pass and every decision that was ever written down: by their lines, for they are many. */
const everyPass = (ledger: Ledger): Listed => {
  const lines = ledger.linesFound({
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    isWanted: ({ command }) => command === 'exit-pass.issue' || command === 'exit-pass.release',
  })
  const at = (place: number): string | undefined => {
    const [event] = ledger.commitAt(lines.seqAt(lines.length - 1 - place))?.events ?? []
    const { itemId } = (event?.data ?? {}) as { readonly itemId?: string }
    return itemId
  }
  return { length: lines.length, at }
}
