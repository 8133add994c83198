import { displayFrom, type KeptDisplay } from '../../shared/display/index.ts'
import type { FilePort } from '../disk/file-port.ts'
import { keepSmallFile, readSmallFile } from './small-file.ts'

/** How this station is seen and heard; it outlives the program where the disk allows it. */
export type DisplayKeeper = {
  readonly now: () => KeptDisplay
  /** Counts from now on, also where it could not be kept. */
  readonly keep: (display: KeptDisplay) => { readonly isKept: boolean }
}

/** @param pathOf asked once Electron knows its own folder; read at the first look. */
export const createDisplayKeeper = (port: FilePort, pathOf: () => string): DisplayKeeper => {
  let held: KeptDisplay | undefined
  return {
    now: () => {
      held ??= displayFrom(readSmallFile(port, pathOf()))
      return held
    },
    keep: display => {
      held = display
      return { isKept: keepSmallFile(port, pathOf(), display) }
    },
  }
}
