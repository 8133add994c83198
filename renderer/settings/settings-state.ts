import type { LimitName } from '../../shared/settings/index.ts'

/** Which limit is the current row, and whether it stands open beside the list. */
export type SettingsView = {
  readonly current?: LimitName
  readonly isOpen: boolean
  /** Above zero the form opens with the caret in its first field; each asking is another number. */
  readonly fieldAsked: number
  /** Counts up whenever the list is to have the focus. */
  readonly listAsked: number
}

export type SettingsAct =
  | { readonly kind: 'current'; readonly name: LimitName }
  | { readonly kind: 'open'; readonly name: LimitName }
  | { readonly kind: 'close' }
  | { readonly kind: 'saved' }

export const firstSettingsView: SettingsView = { isOpen: false, fieldAsked: 0, listAsked: 0 }

/** What stands open follows the arrows; only whoever opens it takes the caret out of the list. */
export const settingsReducer = (view: SettingsView, act: SettingsAct): SettingsView => {
  switch (act.kind) {
    case 'current':
      return { ...view, current: act.name, fieldAsked: 0 }
    case 'open':
      return { ...view, current: act.name, isOpen: true, fieldAsked: view.fieldAsked + 1 }
    case 'close':
      return { ...view, isOpen: false, fieldAsked: 0, listAsked: view.listAsked + 1 }
    case 'saved':
      return { ...view, fieldAsked: 0, listAsked: view.listAsked + 1 }
  }
}
