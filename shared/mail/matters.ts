import type { MailMatter } from '../alarm/index.ts'
import { shownTime } from '../calendar/index.ts'
import type { DirectoryState } from '../directory/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { mailInWords } from './in-words.ts'
import type { MailState } from './state.ts'
import { signByOf } from './views.ts'

type Around = Frozen<{ mail: MailState; directory: DirectoryState }>
type When = { readonly now: string; readonly timeZone: string }

/** What the duty officer has to sign for, each with its timer; only his signature, or its return, ends it (§6.6, §11.5). */
export const mailMatters = ({ mail, directory }: Around, { now, timeZone }: When): readonly MailMatter[] =>
  Object.entries(mail.waiting).flatMap(([itemId, item]) => {
    const dueAt = signByOf(item)
    if (dueAt === undefined || !item.forDutyOfficer) return []
    const shownAt = (instant: string) => shownTime(instant, timeZone, now)
    return [
      {
        key: mailKeyOf(itemId),
        mailId: itemId,
        startedAt: item.arrivedAt,
        dueAt,
        what: `待值班员签收：${mailInWords(item, { directory, shownAt })}`,
        rule: item.forDutyOfficer.rule,
      },
    ]
  })

/** Names the alarm of an item that the duty officer has to sign for. */
const mailKeyOf = (itemId: string): string => `mail:${itemId}`
