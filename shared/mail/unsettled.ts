import { shownTime } from '../calendar/index.ts'
import type { DirectoryState } from '../directory/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import { mailInWords } from './in-words.ts'
import type { MailState } from './state.ts'

type Around = Frozen<{ mail: MailState; directory: DirectoryState }>
type When = { readonly now: string; readonly timeZone: string }

/** Something of the mail that is not settled, in plain words that say nothing of its sender. */
export type UnsettledMail = { readonly itemId: string; readonly what: string; readonly since: string }

/** Every item of which something waits, the longest waiting first. */
export const unsettledMail = (
  { mail, directory }: Around,
  { now, timeZone }: When,
): readonly UnsettledMail[] =>
  Object.entries(mail.waiting)
    .map(([itemId, item]) => ({
      itemId,
      what: mailInWords(item, { directory, shownAt: instant => shownTime(instant, timeZone, now) }),
      since: item.arrivedAt,
    }))
    .sort((a, b) => compare(a.since, b.since) || compare(a.itemId, b.itemId))
