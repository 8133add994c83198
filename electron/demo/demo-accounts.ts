import { z } from 'zod'
import { assignableRoles } from '../../shared/kernel/roles.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'

const shape = z.object({
  password: z.string(),
  accounts: z.array(z.object({ name: z.string(), roles: z.array(z.enum(assignableRoles)) })),
})
export type DemoAccounts = z.infer<typeof shape>

/** Beside the demo's folder, as `npm start -- --demo` has it: the password of a demo is for everybody to read. */
const pathFor = (folder: string): string => `${folder}.accounts.json`

export const writeDemoAccounts = (port: FilePort, folder: string, accounts: DemoAccounts): void =>
  replaceFile(port, pathFor(folder), Buffer.from(`${JSON.stringify(shape.parse(accounts))}\n`))

/** undefined where no whole demo stands in that folder. */
export const readDemoAccounts = (port: FilePort, folder: string): DemoAccounts | undefined => {
  try {
    if (!port.stat(folder)) return undefined
    return shape.parse(JSON.parse(Buffer.from(readFile(port, pathFor(folder))).toString('utf8')))
  } catch (cause) {
    if (cause instanceof DiskError || cause instanceof SyntaxError || cause instanceof z.ZodError)
      return undefined
    throw cause
  }
}
