import { join } from 'node:path'
import { setFuses } from './fuses.mjs'

/** electron-builder calls this between unpacking the runtime and signing it. */
export const afterPack = ({ appOutDir, electronPlatformName, packager }) => {
  const { executableName, appInfo } = packager
  return setFuses(join(appOutDir, BINARIES[electronPlatformName]({ executableName, appInfo })))
}

const BINARIES = {
  linux: ({ executableName }) => executableName,
  win32: ({ appInfo }) => `${appInfo.productFilename}.exe`,
  darwin: ({ appInfo }) => `${appInfo.productFilename}.app`,
}
