import { z } from 'zod'
import { type KeptDisplay, keepDisplay } from './contract.ts'

/** Where nobody chose. */
export const usualDisplay: KeptDisplay = {
  themeChoice: 'clock',
  textSize: '16',
  rowHeight: 'usual',
  volume: '60',
}

const { shape } = keepDisplay

const found = z
  .object({
    themeChoice: shape.themeChoice.catch(usualDisplay.themeChoice),
    textSize: shape.textSize.catch(usualDisplay.textSize),
    rowHeight: shape.rowHeight.catch(usualDisplay.rowHeight),
    volume: shape.volume.catch(usualDisplay.volume),
  })
  .catch(usualDisplay)

/** Total: what is missing or none of the choices is as where nobody chose, and takes nothing else with it. */
export const displayFrom = (value: unknown): KeptDisplay => found.parse(value)
