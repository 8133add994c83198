import type { ElectronApplication } from '@playwright/test'
import type { QueryName } from '../../../shared/contract.ts'

/**
 * Stands in front of main's own handler: from now on this query is answered with something that no page expects, as by a
 * fault in the program. Everything else is answered as before. @returns the undo
 */
export const answerWrongly = async (
  app: ElectronApplication,
  name: QueryName,
  answer: unknown,
): Promise<() => Promise<void>> => {
  await app.evaluate(
    ({ ipcMain }, wrong) => {
      const real = Reflect.get(ipcMain, '_invokeHandlers').get('call')
      ipcMain.removeHandler('call')
      ipcMain.handle('call', (event, asked, ...rest) =>
        asked === wrong.name ? { ok: true, answer: wrong.answer } : real(event, asked, ...rest),
      )
      Reflect.set(globalThis, 'realHandler', real)
    },
    { name, answer },
  )
  return () =>
    app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('call')
      ipcMain.handle('call', Reflect.get(globalThis, 'realHandler'))
    })
}
