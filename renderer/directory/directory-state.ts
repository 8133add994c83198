import type { Standing } from '../../shared/directory/contract.ts'

/** What stands beside the list, or in its place. */
export type Detail =
  | { readonly kind: 'none' | 'new' | 'sections' | 'import' }
  | { readonly kind: 'person' | 'change' | 'leave' | 'return'; readonly staffId: string }

export type DirectoryState = {
  readonly standing: Standing
  readonly section: string
  readonly text: string
  readonly current?: string
  readonly detail: Detail
  /** Counts up whenever the list is to have the focus. */
  readonly listAsked: number
  /** Counts up whenever somebody new is to be entered. */
  readonly newAsked: number
}

export type DirectoryAct =
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'filter'; readonly section?: string; readonly text?: string }
  | { readonly kind: 'current'; readonly staffId: string }
  | { readonly kind: 'open'; readonly detail: Detail }
  | { readonly kind: 'close' }

export const anySection = 'any'

export const firstDirectoryState: DirectoryState = {
  standing: 'current',
  section: anySection,
  text: '',
  detail: { kind: 'none' },
  listAsked: 0,
  newAsked: 0,
}

export const directoryReducer = (state: DirectoryState, act: DirectoryAct): DirectoryState => {
  switch (act.kind) {
    case 'standing':
      return { ...state, standing: act.standing }
    case 'filter':
      return { ...state, section: act.section ?? state.section, text: act.text ?? state.text }
    case 'current':
      return { ...state, current: act.staffId, detail: followed(state.detail, act.staffId) }
    case 'open':
      return {
        ...state,
        detail: act.detail,
        ...currentOf(act.detail),
        newAsked: state.newAsked + (act.detail.kind === 'new' ? 1 : 0),
      }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: state.listAsked + 1 }
  }
}

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: Detail, staffId: string): Detail =>
  detail.kind === 'person' ? { kind: 'person', staffId } : detail

const currentOf = (detail: Detail): Pick<DirectoryState, 'current'> =>
  'staffId' in detail ? { current: detail.staffId } : {}
