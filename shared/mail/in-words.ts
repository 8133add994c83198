import type { DirectoryState } from '../directory/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { toInWords } from './addressee.ts'
import type { MailTo } from './state.ts'
import { type MailKind, mailKinds } from './words.ts'

type Told = {
  readonly kind: MailKind
  readonly to: MailTo
  readonly count: number
  readonly waiting: number
  readonly number?: string
  readonly place?: string
  readonly arrivedAt: string
}

type Around = {
  readonly directory: Frozen<DirectoryState>
  readonly shownAt: (instant: string) => string
}

/** An item in one line, without who sent it: `挂号信 1件，收件 周芳（办公室），单号 XA12，存 3号柜，11-23 09:30 到`. */
export const mailInWords = (item: Told, { directory, shownAt }: Around): string =>
  [
    `${mailKinds[item.kind]} ${item.count}件`,
    `收件 ${toInWords(directory, item.to)}`,
    ...(item.number === undefined ? [] : [`单号 ${item.number}`]),
    ...(item.place === undefined ? [] : [`存 ${item.place}`]),
    `${shownAt(item.arrivedAt)} 到`,
    ...(item.waiting > 0 && item.waiting < item.count ? [`待领 ${item.waiting}件`] : []),
  ].join('，')
