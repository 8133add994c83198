import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder, defaultFolder } from '../../../electron/data-folder.ts'
import { makeFolderFor, ownerOf, userIn } from '../../../electron/disk/folder-owner.ts'

describe('the default place of the book', () => {
  it.each([
    ['linux', {}, '/home/zw', '/home/zw/.local/share/watchbook'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/zw', '/data/watchbook'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/zw', '/home/zw/.local/share/watchbook'],
    ['darwin', {}, '/Users/zw', '/Users/zw/Library/Application Support/Watchbook/book'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\zw', 'D:\\Roaming\\Watchbook\\book'],
    ['win32', {}, 'C:\\Users\\zw', 'C:\\Users\\zw\\AppData\\Roaming\\Watchbook\\book'],
  ])('on %s with %j is in the user’s own data', (platform, env, home, folder) => {
    expect(defaultFolder(platform, env, home)).toBe(folder)
  })

  it('gives way to the folder that is named, made absolute', () => {
    expect(dataFolder({ WATCHBOOK_DATA: '/books/../books/one' })).toBe('/books/one')
    expect(dataFolder({ WATCHBOOK_DATA: 'one' })).toBe(join(process.cwd(), 'one'))
  })
})

describe('a user of the system', () => {
  const passwd =
    'root:x:0:0:root:/root:/bin/bash\nwatchbook:x:996:995::/var/lib/watchbook:/usr/sbin/nologin\n'

  it('is found with number, group and home', () => {
    expect(userIn(passwd, 'watchbook')).toEqual({ uid: 996, gid: 995, home: '/var/lib/watchbook' })
  })

  it('is none where nobody bears the whole name', () => {
    expect(userIn(passwd, 'watch')).toBeUndefined()
    expect(userIn('', 'watchbook')).toBeUndefined()
  })
})

describe.runIf(process.getuid?.() === 0)('a missing folder made by root', () => {
  const guest = { uid: 4242, gid: 4343 }
  let scratch = ''
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'owner-'))
  })
  afterEach(() => rmSync(scratch, { recursive: true }))

  it('belongs to the user, parents too, with rights for nobody else', () => {
    chmodSync(scratch, 0o755)
    const folder = join(scratch, 'data', 'book')
    makeFolderFor(folder, guest)
    expect([ownerOf(join(scratch, 'data')), ownerOf(folder)]).toEqual([guest, guest])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('stays with root where the user could not get to it', () => {
    const folder = join(scratch, 'open', 'book')
    mkdirSync(join(scratch, 'open'), { mode: 0o755 })
    makeFolderFor(folder, guest)
    expect(ownerOf(folder)).toEqual({ uid: 0, gid: 0 })
  })

  it('is reached through a group as well as through everybody', () => {
    chmodSync(scratch, 0o710)
    spawnSync('chgrp', [String(guest.gid), scratch])
    makeFolderFor(join(scratch, 'book'), guest)
    expect(ownerOf(join(scratch, 'book'))).toEqual(guest)
  })
})
