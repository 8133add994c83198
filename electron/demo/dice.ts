import { type Random, seededRandom } from '../ports.ts'

/** Chance that comes out the same for the same seed. */
export type Dice = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly number: (below: number) => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly pick: <T>(among: readonly [T, ...T[]]) => T
  readonly happens: (probability: number) => boolean
  /** Dice of their own for a part of the story, so that a change in one part leaves the others as they were. */
  readonly apart: (part: string) => Dice
}

export const dice = (seed: string): Dice => {
  const random = seededRandom(seed)
  const number = (below: number): number => Math.floor((uint32(random) / 2 ** 32) * below)
  return {
    number,
    between: (least, most) => least + number(most - least + 1),
    pick: among => among[number(among.length)] ?? among[0],
    happens: probability => uint32(random) / 2 ** 32 < probability,
    apart: part => dice(`${seed} ${part}`),
  }
}

const uint32 = (random: Random): number => Buffer.from(random(4)).readUInt32BE()
