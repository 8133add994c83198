import { type Growable, integers, lowerBound } from './growable.ts'

/** Positions of items by the time they happened, oldest first; of two at one instant, the earlier position. */
export class TimeOrder {
  /**
   * @param times milliseconds since 1970 by position; its owner says when one was added or is to change.
   * @param order as `values` gave it for these times; without it, they are sorted.
   */
  constructor(
    private readonly times: Growable<Float64Array>,
    private readonly order: Growable<Uint32Array> = integers(sortedPositions(times.values())),
  ) {}

  /** The position at that place of the order. */
  at(place: number): number {
    return this.order.at(place)
  }

  timeAt(place: number): number {
    return this.times.at(this.order.at(place))
  }

  /** The first place whose item did not happen before that time. */
  firstFrom(timeMs: number): number {
    return lowerBound(this.order.length, place => this.timeAt(place), timeMs)
  }

  /** After its time was set. */
  insert(position: number): void {
    this.order.insert(this.placeFor(position), position)
  }

  /** Before its time is changed. */
  remove(position: number): void {
    this.order.remove(this.placeFor(position))
  }

  /** All positions in their order, sharing memory with this one. */
  values(): Uint32Array {
    return this.order.values()
  }

  private placeFor(position: number): number {
    const time = this.times.at(position)
    let place = this.firstFrom(time)
    while (this.timeAt(place) === time && this.at(place) < position) place++
    return place
  }
}

/**
 * Time and position in one float, where they fit: such numbers are sorted ten times as fast as by comparing two
 * positions. A month's times span a year at most, unless somebody's clock was wrong.
 */
const sortedPositions = (times: Float64Array): Uint32Array => {
  const earliest = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const latest = times.reduce((most, time) => Math.max(most, time), earliest)
  if ((latest - earliest + 1) * times.length > Number.MAX_SAFE_INTEGER) return sortedByComparing(times)
  const packed = times.map((time, position) => (time - earliest) * times.length + position).sort()
  return Uint32Array.from(packed, both => both % times.length)
}

const sortedByComparing = (times: Float64Array): Uint32Array =>
  Uint32Array.from(times, (_, position) => position).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
  )
