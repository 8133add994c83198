/** Whether the clock can be believed: `moved` stays, over restarts too, until a person confirms the time. */
export type ClockState = {
  moved: { readonly from: string; readonly to: string; readonly kind: 'back' | 'leap' } | null
}

export const emptyClock = (): ClockState => ({ moved: null })
