import { homedir } from 'node:os'
import { isAbsolute, posix, resolve, win32 } from 'node:path'
import { makeFolderFor, mayReach, ownerOf, systemUser } from './disk/folder-owner.ts'

/** As whom a root process works: a window started by root cannot have Chromium's sandbox. Made by the set-up. */
const unprivilegedUser = 'watchbook'

/** Where the book lies: `WATCHBOOK_DATA`, else this user's place for application data; under root that of the user `watchbook`. */
export const dataFolder = (env: Environment = process.env): string => {
  const named = env.WATCHBOOK_DATA
  if (named) return resolve(named)
  const user = isRoot() ? systemUser(unprivilegedUser) : undefined
  return user
    ? defaultFolder(process.platform, {}, user.home)
    : defaultFolder(process.platform, env, homedir())
}

type Environment = { readonly [name: string]: string | undefined }

/** The per-user place of each operating system (format.md §1). Other systems are taken for a Linux. */
export const defaultFolder = (platform: string, env: Environment, home: string): string => {
  if (platform === 'win32')
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Watchbook', 'book')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Watchbook', 'book')
  return posix.join(xdgDataHome(env) ?? posix.join(home, '.local', 'share'), 'watchbook')
}

/** A relative one is to be ignored (XDG Base Directory Specification). */
const xdgDataHome = (env: Environment): string | undefined => {
  const named = env.XDG_DATA_HOME
  return named && isAbsolute(named) ? named : undefined
}

/**
 * Before a root process opens a data folder it becomes the folder's owner for good, so that no file in it ever belongs
 * to somebody else than the person whose window shall open it. A missing folder is made for the user `watchbook`
 * where that user can reach it, else for root. An owner who could not reach the folder (a copy that root made for
 * itself) leaves root what it is. Does nothing for anybody but root.
 */
export const takeOwnerIdentity = (folder: string): void => {
  if (!isRoot()) return
  if (!ownerOf(folder)) makeFolderFor(folder, systemUser(unprivilegedUser))
  const owner = ownerOf(folder)
  if (!owner || owner.uid === 0 || !mayReach(owner, folder)) return
  process.setgroups?.([owner.gid])
  process.setgid?.(owner.gid)
  process.setuid?.(owner.uid)
}

const isRoot = (): boolean => process.getuid?.() === 0
