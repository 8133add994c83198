/** Runs what it is given one after the other, in the order of the calls; a failure holds nobody up. */
export type Queue = <T>(act: () => Promise<T>) => Promise<T>

export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve()
  return act => {
    const turn = last.then(act, act)
    last = turn
    return turn
  }
}
