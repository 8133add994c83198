import type { MailDetail } from './MailColumn.tsx'

export type MailList = 'waiting' | 'day'

/** What the page shows: a list, its current row, and what stands beside it. */
export type MailViewState = {
  readonly list: MailList
  /** Of the register; without it, today. */
  readonly day?: string
  readonly current?: string
  readonly detail: MailDetail
  /** Counts up whenever the form, or the list, is to have the focus. */
  readonly formAsked: number
  readonly listAsked: number
}

export type MailViewAct =
  | { readonly kind: 'list'; readonly list: MailList }
  | { readonly kind: 'day'; readonly day: string | undefined }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'detail'; readonly detail: MailDetail }
  | { readonly kind: 'close' }

export const firstMailState: MailViewState = {
  list: 'waiting',
  detail: { kind: 'none' },
  formAsked: 0,
  listAsked: 0,
}

export const mailReducer = (state: MailViewState, act: MailViewAct): MailViewState => {
  switch (act.kind) {
    case 'list':
      return { ...state, list: act.list, listAsked: state.listAsked + 1 }
    case 'day':
      return { ...withDay(state, act.day), list: 'day', listAsked: state.listAsked + 1 }
    case 'current':
      return { ...state, current: act.itemId, detail: followed(state.detail, act.itemId) }
    case 'detail':
      return { ...state, detail: act.detail, formAsked: state.formAsked + 1, ...currentIn(act.detail) }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: state.listAsked + 1 }
  }
}

const withDay = ({ day: _, ...state }: MailViewState, day: string | undefined): MailViewState =>
  day === undefined ? state : { ...state, day }

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: MailDetail, itemId: string): MailDetail =>
  detail.kind === 'item' ? { kind: 'item', itemId } : detail

const currentIn = (detail: MailDetail): Pick<MailViewState, 'current'> =>
  'itemId' in detail ? { current: detail.itemId } : {}
