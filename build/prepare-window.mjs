import { compile } from './compile.mjs'
import { ensureRuntime } from './runtime.mjs'
import { stageWindow } from './stage.mjs'
import { windowUser } from './unprivileged.mjs'

/**
 * Everything between installed modules and a window that can be started.
 * Returns { electron, args, user, runtime }; user is undefined unless root starts it.
 */
export const prepareWindow = async () => {
  const runtime = await ensureRuntime()
  const user = windowUser()
  await compile(['main', 'renderer', 'cli'])
  return { ...stageWindow(runtime, user), user, runtime }
}
