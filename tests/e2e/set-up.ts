import { rmSync } from 'node:fs'
import { startDisplay } from '../../build/display.mjs'
import { prepareWindow } from '../../build/prepare-window.mjs'
import { makeScratch } from '../../build/unprivileged.mjs'

/** Before all end-to-end tests: builds what changed, opens a screen in memory, and tells the workers by environment. */
const setUp = async (): Promise<() => void> => {
  const { electron, args, user } = await prepareWindow()
  const display = process.platform === 'linux' ? await startDisplay() : undefined
  const scratch = makeScratch(user)
  if (display) process.env.DISPLAY = display.name
  process.env.WATCHBOOK_ELECTRON = electron
  process.env.WATCHBOOK_ELECTRON_ARGS = JSON.stringify(args)
  process.env.WATCHBOOK_SCRATCH = scratch
  return () => {
    display?.end()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10 })
  }
}

export default setUp
