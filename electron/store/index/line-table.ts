import { type Growable, integers } from './growable.ts'

/** By whom and under which command a line was written. */
export type Deed = { readonly actor: string; readonly command: string }

/** Who wrote each line of a month, by which command and when: all that the trail is narrowed by. */
export class LineTable {
  private readonly places: Map<string, number>

  constructor(
    /** Of each line, whole seconds since 1970. */
    readonly seconds: Growable<Uint32Array> = integers(),
    /** Of each line, its place among the deeds. */
    readonly deedOf: Growable<Uint32Array> = integers(),
    readonly deeds: Deed[] = [],
  ) {
    this.places = new Map(deeds.map((deed, place) => [keyOf(deed), place]))
  }

  add(at: string, deed: Deed): void {
    this.seconds.push(Math.floor(Date.parse(at) / 1000))
    this.deedOf.push(this.placeOf(deed))
  }

  private placeOf({ actor, command }: Deed): number {
    const key = keyOf({ actor, command })
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.deeds.length)
    return this.deeds.push({ actor, command }) - 1
  }
}

const keyOf = ({ actor, command }: Deed): string => `${actor} ${command}`
