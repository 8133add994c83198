import * as fs from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** A user of the operating system, as far as files are concerned. */
export type Owner = { readonly uid: number; readonly gid: number }
export type SystemUser = Owner & { readonly home: string }

/** An entry of /etc/passwd; undefined where there is none, or no such file. */
export const systemUser = (name: string): SystemUser | undefined =>
  userIn(fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8') : '', name)

export const userIn = (passwd: string, name: string): SystemUser | undefined => {
  const entry = passwd.split('\n').find(line => line.startsWith(`${name}:`))
  const [, , uid, gid, , home] = entry?.split(':') ?? []
  return uid === undefined || gid === undefined || !home
    ? undefined
    : { uid: Number(uid), gid: Number(gid), home }
}

export const ownerOf = (path: string): Owner | undefined => {
  const stat = fs.statSync(path, { throwIfNoEntry: false })
  return stat && { uid: stat.uid, gid: stat.gid }
}

/**
 * Makes a missing folder and its missing parents, 0700, for `user` where he can get to it through what stands there
 * already; else for the caller. Only root can give folders away.
 */
export const makeFolderFor = (path: string, user: Owner | undefined): void => {
  const standing = nearestStanding(path)
  const owner = user && mayReach(user, standing) ? user : undefined
  let made = standing
  for (const name of relative(standing, path).split(sep)) {
    made = join(made, name)
    fs.mkdirSync(made, { mode: 0o700 })
    if (owner) fs.chownSync(made, owner.uid, owner.gid)
  }
}

const nearestStanding = (path: string): string =>
  fs.existsSync(path) ? path : nearestStanding(dirname(path))

/** Whether the user may go through this folder and all above it. */
export const mayReach = (user: Owner, folder: string): boolean => mayPass(user, fs.realpathSync(folder))

const mayPass = (user: Owner, folder: string): boolean => {
  const parent = dirname(folder)
  return maySearch(user, fs.statSync(folder)) && (parent === folder || mayPass(user, parent))
}

const maySearch = (user: Owner, { uid, gid, mode }: fs.Stats): boolean => {
  if (uid === user.uid) return (mode & 0o100) !== 0
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0
}
