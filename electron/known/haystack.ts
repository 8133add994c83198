import { integers } from '../store/index/growable.ts'

/**
 * Many short texts, one after the other in one piece of memory: at every key of a search the computer runs through all
 * of them in a few milliseconds. Texts are added, never taken out; whoever finds a stale one sees that himself.
 */
export type Haystack = {
  /** @param text one line. @returns its number, counted from 0. */
  readonly add: (text: string) => number
  /** The numbers of the texts that hold it, in their order, so many at most. @param sought one line, not empty. */
  readonly find: (sought: string, most?: number) => readonly number[]
}

const firstSize = 1 << 16

export const createHaystack = (): Haystack => {
  let bytes = Buffer.alloc(firstSize)
  let length = 0
  const starts = integers()

  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return
    const larger = Buffer.alloc(Math.max(bytes.length * 2, length + more))
    bytes.copy(larger, 0, 0, length)
    bytes = larger
  }
  /** The last text that begins at or before there. */
  const textAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (starts.at(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    add: text => {
      const added = Buffer.from(`${text}\n`)
      makeRoom(added.length)
      added.copy(bytes, length)
      starts.push(length)
      length += added.length
      return starts.length - 1
    },
    find: (sought, most = Number.POSITIVE_INFINITY) => {
      const pattern = Buffer.from(sought)
      const found: number[] = []
      let from = 0
      for (;;) {
        const hit = bytes.indexOf(pattern, from)
        if (hit < 0 || hit + pattern.length > length || found.length >= most) return found
        const text = textAt(hit)
        found.push(text)
        // One hit is enough of each.
        from = text + 1 < starts.length ? starts.at(text + 1) : length
      }
    },
  }
}
