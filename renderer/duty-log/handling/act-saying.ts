import type { EntryDeed } from '../../../shared/duty-log/handling/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { handlingText as text } from './text.ts'

/** What an act says beside its word. @param shown an instant as people read it. */
export const sayingOf = (deed: EntryDeed, shown: (instant: string) => string): string => {
  switch (deed.kind) {
    case 'handled':
      return `${shown(deed.at)} ${deed.text}`
    case 'attempted':
      return `${shown(deed.at)} ${deed.reached ? text.reached.yes : text.reached.no}：${deed.result}`
    case 'closed':
      return deed.result
    case 'reopened':
    case 'followed-up':
      return deed.dueAt === undefined ? deed.reason : `${deed.reason}（期限 ${shown(deed.dueAt)}）`
    case 'struck':
      return deed.reason
    case 'marked-duplicate':
      return `${shownNumber(deed.of)}：${deed.reason}`
    case 'named-original':
    case 'duplicate-reopened':
      return `${shownNumber(deed.duplicate)}：${deed.reason}`
    case 'forwarded':
      return deed.to.map(({ name, section }) => `${name}（${section}）`).join('、')
    case 'acknowledged':
      return ''
    case 'acknowledged-on-paper':
      return `${shown(deed.at)} ${deed.name}`
  }
}
