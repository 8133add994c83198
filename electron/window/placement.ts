import type { FilePort } from '../disk/file-port.ts'
import { keepSmallFile, readSmallFile } from './small-file.ts'

/** In device-independent pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Placement = { readonly area?: Area; readonly isMaximised: boolean }

export const smallest = { width: 1280, height: 720 } as const
const usual = { width: 1366, height: 768 } as const

/** How large to open: as it was left, or the size that the screens are designed for. */
export const areaFor = (
  kept: Placement,
  screens: readonly Area[],
): { width: number; height: number } & Partial<Area> =>
  kept.area && screens.some(screen => showsTitleBar(screen, kept.area)) ? kept.area : usual

/** A window whose title bar lies on no screen any more could not be brought back with the mouse. */
const showsTitleBar = (screen: Area, area: Area | undefined): boolean =>
  area !== undefined &&
  area.y >= screen.y &&
  area.y < screen.y + screen.height - 40 &&
  area.x + area.width > screen.x + 100 &&
  area.x < screen.x + screen.width - 100

/** Where the file is missing or spoilt, the window opens in its usual size. */
export const readPlacement = (port: FilePort, path: string): Placement => {
  const value = readSmallFile(port, path)
  if (typeof value !== 'object' || value === null) return { isMaximised: false }
  const isMaximised = 'isMaximised' in value && value.isMaximised === true
  return 'area' in value && isArea(value.area) ? { area: value.area, isMaximised } : { isMaximised }
}

/** Kept for convenience only: a full disk must not stop the program from closing. */
export const keepPlacement = (port: FilePort, path: string, placement: Placement): void => {
  keepSmallFile(port, path, placement)
}

const isArea = (value: unknown): value is Area => {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = { x: NaN, y: NaN, width: NaN, height: NaN, ...value }
  return [x, y, width, height].every(Number.isInteger) && width >= smallest.width && height >= smallest.height
}
