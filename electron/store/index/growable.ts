type Numbers = Float64Array | Uint32Array

/** A typed array that grows by doubling: eight or four bytes a value instead of a JavaScript object's dozens. */
export class Growable<A extends Numbers> {
  private held: A
  length: number

  constructor(
    private readonly make: (size: number) => A,
    from?: A,
  ) {
    this.held = from ?? make(16)
    this.length = from?.length ?? 0
  }

  /** The value at `index`; NaN outside. */
  at(index: number): number {
    return index < this.length ? (this.held[index] ?? Number.NaN) : Number.NaN
  }

  set(index: number, value: number): void {
    this.held[index] = value
  }

  push(value: number): void {
    if (this.length === this.held.length) this.grow()
    this.held[this.length++] = value
  }

  /** The values from `index` on move up by one. */
  insert(index: number, value: number): void {
    this.push(value)
    this.held.copyWithin(index + 1, index, this.length - 1)
    this.held[index] = value
  }

  /** The values behind `index` move down by one. */
  remove(index: number): void {
    this.held.copyWithin(index, index + 1, this.length)
    this.length--
  }

  /** The filled part, sharing memory with this one. */
  values(): A {
    return this.held.subarray(0, this.length) as A
  }

  private grow(): void {
    const larger = this.make(Math.max(16, this.held.length * 2))
    larger.set(this.held)
    this.held = larger
  }
}

export const floats = (from?: Float64Array): Growable<Float64Array> =>
  new Growable(size => new Float64Array(size), from)

export const integers = (from?: Uint32Array): Growable<Uint32Array> =>
  new Growable(size => new Uint32Array(size), from)

/** First index in 0…length whose value is not below `wanted`, in ascending values. */
export const lowerBound = (length: number, valueAt: (index: number) => number, wanted: number): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
