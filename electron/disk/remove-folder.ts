import { rmSync } from 'node:fs'

/** With all that is in it; nothing where it is not there. For what the program made itself and nobody has seen yet. */
export const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true })
