/** Which limit, or row of another table, is the current one, and whether it stands open beside the list. */
export type SettingsView<Name extends string> = {
  readonly current?: Name
  readonly isOpen: boolean
  /** Above zero the form opens with the caret in its first field; each asking is another number. */
  readonly fieldAsked: number
  /** Counts up whenever the list is to have the focus. */
  readonly listAsked: number
}

export type SettingsAct<Name extends string> =
  | { readonly kind: 'current'; readonly name: Name }
  | { readonly kind: 'open'; readonly name: Name }
  | { readonly kind: 'close' }
  | { readonly kind: 'saved' }

export const firstSettingsView: SettingsView<never> = { isOpen: false, fieldAsked: 0, listAsked: 0 }

/** What stands open follows the arrows; only whoever opens it takes the caret out of the list. */
export const settingsReducer = <Name extends string>(
  view: SettingsView<Name>,
  act: SettingsAct<Name>,
): SettingsView<Name> => {
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
