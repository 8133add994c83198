/** What of a window draws the eye where it is not looked at. */
export type AttentionWindow = {
  readonly isFocused: () => boolean
  readonly flashFrame: (flash: boolean) => void
}

/** To be looked at every second. */
export type Attention = { readonly look: () => void }

/**
 * While a ▲ calls and the window is minimised or behind others, its entry in the task bar flashes; not before and not
 * afterwards. @param isCalling whether a ▲ calls that nobody has seen
 */
export const createAttention = (window: AttentionWindow, isCalling: () => boolean): Attention => {
  let shown: 'flashing' | 'still' = 'still'
  return {
    look: () => {
      const wanted = !window.isFocused() && isCalling() ? 'flashing' : 'still'
      if (wanted === shown) return
      shown = wanted
      window.flashFrame(wanted === 'flashing')
    },
  }
}
