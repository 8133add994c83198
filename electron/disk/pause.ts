/** Stops the calling thread for so many milliseconds. Tests pass one that only notes the figure. */
export type Pause = (milliseconds: number) => void

const nobodyWakes = new Int32Array(new SharedArrayBuffer(4))

/** Blocks without burning the processor; the disk is synchronous, so its waiting is too. */
export const realPause: Pause = milliseconds => {
  Atomics.wait(nobodyWakes, 0, 0, milliseconds)
}
