import { rmSync } from 'node:fs'
import { prepareWindow } from '../../build/prepare-window.mjs'
import { makeScratch } from '../../build/unprivileged.mjs'

/** Before all end-to-end tests: builds what changed, and tells the workers by environment. */
const setUp = async (): Promise<() => void> => {
  const { electron, args, user } = await prepareWindow()
  const scratch = makeScratch(user)
  process.env.WATCHBOOK_ELECTRON = electron
  process.env.WATCHBOOK_ELECTRON_ARGS = JSON.stringify(args)
  process.env.WATCHBOOK_SCRATCH = scratch
  return () => rmSync(scratch, { recursive: true, force: true, maxRetries: 10 })
}

export default setUp
