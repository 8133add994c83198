export type Mount = {
  readonly folder: string
  readonly type: string
  /** `major:minor` of the device, where the table tells it. */
  readonly device?: string
}

/** Linux: /proc/self/mountinfo, one mount a line (proc(5)). Lines of another shape are passed over. */
export const parseMountInfo = (text: string): readonly Mount[] =>
  text.split('\n').flatMap(line => {
    const [, device, folder, type] = /^\d+ \d+ (\d+:\d+) \S+ (\S+) .* - (\S+) /.exec(line) ?? []
    return device && folder && type ? [{ folder: unescaped(folder), type, device }] : []
  })

/** macOS: what the program `mount` prints, as `//user@host/share on /Volumes/share (smbfs, nodev)`. */
export const parseMountOutput = (text: string): readonly Mount[] =>
  text.split('\n').flatMap(line => {
    const [, folder, type] = / on (\/.*) \((\w+)[,)]/.exec(line) ?? []
    return folder && type ? [{ folder, type }] : []
  })

/** The mount that `path` lies in: the deepest one, and of several on one folder the last, which hides the others. */
export const mountOf = (mounts: readonly Mount[], path: string): Mount | undefined =>
  mounts
    .filter(({ folder }) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`))
    .reduce<Mount | undefined>(
      (best, one) => (best && best.folder.length > one.folder.length ? best : one),
      undefined,
    )

/** Blanks, tabs and backslashes stand there as octal numbers. */
const unescaped = (folder: string): string =>
  folder.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
