/** What the shipped program may not do, and what it must check. */
const WANTED = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

const ON = '1'.charCodeAt(0)

/** Reads the fuses back from a binary: [{ name, wanted, found }], found true, false or 'absent' in an old runtime. */
export const readFuses = async binary => {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(binary)
  const foundAt = place => (place in wire ? wire[place] === ON : 'absent')
  return Object.entries(WANTED).map(([name, wanted]) => ({
    name,
    wanted,
    found: foundAt(FuseV1Options[name]),
  }))
}

/** Sets every wanted fuse that the binary has, and throws unless they read back as wanted. */
export const setFuses = async binary => {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const present = (await readFuses(binary)).filter(({ found }) => found !== 'absent')
  const config = Object.fromEntries(present.map(({ name, wanted }) => [FuseV1Options[name], wanted]))
  await flipFuses(binary, { version: FuseVersion.V1, resetAdHocDarwinSignature: true, ...config })
  for (const fuse of await readFuses(binary)) requireAsWanted(fuse)
}

const requireAsWanted = ({ name, wanted, found }) => {
  if (found !== 'absent' && found !== wanted) throw new Error(`The fuse ${name} did not take.`)
}
