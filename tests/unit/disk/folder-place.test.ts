import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placeOf } from '../../../electron/disk/folder-place.ts'
import { lookAtPlace } from '../../../electron/disk/look-at-place.ts'
import { mountOf, parseMountInfo, parseMountOutput } from '../../../electron/disk/mount-table.ts'

it.each([0x6969, 0x517b, 0xff534d42, 0xff534d42 | 0, 0xfe534d42])(
  'refuses a network file system by its type (%i)',
  type => {
    expect(placeOf({ platform: 'linux', path: '/srv/book', fileSystemType: type })).toBe('network')
  },
)

it.each(['nfs', 'nfs4', 'cifs', 'smb3', 'smbfs', 'afpfs', 'fuse.sshfs'])(
  'refuses the mount %s',
  mountType => {
    expect(placeOf({ platform: 'linux', path: '/srv/book', mountType })).toBe('network')
    expect(placeOf({ platform: 'darwin', path: '/Volumes/book', mountType })).toBe('network')
  },
)

it.each(['\\\\server\\share\\book', '\\\\?\\UNC\\server\\share\\book'])('refuses the UNC path %s', path => {
  expect(placeOf({ platform: 'win32', path })).toBe('network')
})

it.each(['C:\\Users\\duty\\book', '\\\\?\\C:\\book', '\\\\.\\C:\\book'])(
  'takes %s for a disk of the computer',
  path => {
    expect(placeOf({ platform: 'win32', path })).toBe('fixed')
  },
)

it.each(['ext4', 'xfs', 'btrfs', 'tmpfs', 'overlay', 'fuseblk', 'apfs'])(
  'takes %s for a disk of the computer',
  mountType => {
    expect(placeOf({ platform: 'linux', path: '/srv/book', fileSystemType: 0x65735546, mountType })).toBe(
      'fixed',
    )
  },
)

it('warns where it cannot tell whether the files lie on this computer', () => {
  expect(placeOf({ platform: 'linux', path: '/srv/book', fileSystemType: 0x65735546 })).toBe(
    'perhaps-network',
  )
  expect(placeOf({ platform: 'linux', path: '/srv/book', fileSystemType: 0x01021997 })).toBe(
    'perhaps-network',
  )
  expect(placeOf({ platform: 'linux', path: '/srv/book', mountType: 'fuse.unheard-of' })).toBe(
    'perhaps-network',
  )
})

it('warns of a stick or a card', () => {
  const devicePath =
    '/sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb/sdb1'
  expect(placeOf({ platform: 'linux', path: '/media/x', mountType: 'vfat', devicePath })).toBe('removable')
  expect(placeOf({ platform: 'darwin', path: '/Volumes/STICK/book', mountType: 'exfat' })).toBe('removable')
  expect(placeOf({ platform: 'linux', path: '/', devicePath: '/sys/devices/virtual/block/dm-0' })).toBe(
    'fixed',
  )
})

it('finds the mount that a path lies in', () => {
  const mounts = parseMountInfo(
    [
      '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
      '30 27 0:40 / /mnt/duty\\040room rw shared:2 - nfs4 server:/x rw',
      '31 27 8:17 / /mnt/duty rw - vfat /dev/sdb1 rw',
      '32 27 8:33 / /mnt/duty rw - ext4 /dev/sdc1 rw',
      'a line of another shape',
    ].join('\n'),
  )
  expect(mountOf(mounts, '/mnt/duty room/book')?.type).toBe('nfs4')
  expect(mountOf(mounts, '/mnt/duty/book')).toEqual({ folder: '/mnt/duty', type: 'ext4', device: '8:33' })
  expect(mountOf(mounts, '/mnt/dutyfree')?.device).toBe('254:0')
})

it('reads the table that macOS prints', () => {
  const mounts = parseMountOutput(
    [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '//duty@server/share on /Volumes/share on me (smbfs, nodev, nosuid, mounted by duty)',
    ].join('\n'),
  )
  expect(mountOf(mounts, '/Users/duty/book')?.type).toBe('apfs')
  expect(mountOf(mounts, '/Volumes/share on me/book')?.type).toBe('smbfs')
})

it('looks at a folder of this computer, also at one that is still to be made', () => {
  expect(lookAtPlace(join(tmpdir(), 'watchbook-not-there', 'yet'))).not.toBe('network')
})
