import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, writingOperations } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { digestOfDisk } from './after-a-cut.ts'

/** The power was cut here, so and so often; `told` is what people had been told by then. */
export type Cut<Told> = { readonly at: string; readonly digest: string; readonly told: Told }

export type Cuts<Told> = {
  readonly cuts: readonly Cut<Told>[]
  /** The different disks that were found, by digest. */
  readonly disks: ReadonlyMap<string, FaultDisk>
}

/**
 * Plays `act` on the disk and cuts the power before each of its writing operations and after the last, once for each
 * seed. The same disk found twice is kept once.
 */
export const cutEverywhere = async <Told>(
  disk: FaultDisk,
  seeds: number,
  { act, told }: { readonly act: (port: FilePort) => Promise<unknown>; readonly told: () => Told },
): Promise<Cuts<Told>> => {
  const cuts: Cut<Told>[] = []
  const disks = new Map<string, FaultDisk>()
  const cutHere = (at: string, number: number): void => {
    for (let seed = 0; seed < seeds; seed++) {
      const after = disk.crash(number * 1_000 + seed)
      const digest = digestOfDisk(after)
      if (!disks.has(digest)) disks.set(digest, after)
      cuts.push({ at, digest, told: told() })
    }
  }
  const port = createFaultPort(disk, {
    only: writingOperations,
    before: (operation, number) => cutHere(`${operation} ${number}`, number),
  })
  await act(port)
  cutHere('end', port.operations() + 1)
  return { cuts, disks }
}
