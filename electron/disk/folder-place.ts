/**
 * Where a folder stands. `network`: refused, since neither locks nor syncs can be trusted there. `perhaps-network`
 * and `removable`: warned of.
 */
export type FolderPlace = 'fixed' | 'removable' | 'perhaps-network' | 'network'

export type PlaceFacts = {
  readonly platform: NodeJS.Platform
  /** With every link resolved; on Windows that turns a mapped drive into its UNC path. */
  readonly path: string
  /** f_type of statfs(2); Linux only, elsewhere it means nothing. */
  readonly fileSystemType?: number
  /** What the mount table calls the file system: `ext4`, `nfs4`, `fuse.sshfs`, `smbfs`. */
  readonly mountType?: string | undefined
  /** The device's own folder under /sys/devices, which tells the bus. */
  readonly devicePath?: string | undefined
}

/** Pure; a deny list (format.md §1): what is not known is taken for a disk of this computer. */
export const placeOf = (facts: PlaceFacts): FolderPlace => {
  if (isNetwork(facts)) return 'network'
  if (isRemovable(facts)) return 'removable'
  return isPerhapsNetwork(facts) ? 'perhaps-network' : 'fixed'
}

const isNetwork = ({ platform, path, fileSystemType, mountType = '' }: PlaceFacts): boolean =>
  networkMounts.test(mountType) ||
  (platform === 'linux' && networkTypes.has((fileSystemType ?? 0) >>> 0)) ||
  (platform === 'win32' && uncPath.test(path))

const isRemovable = ({ platform, path, devicePath = '' }: PlaceFacts): boolean =>
  /\/(usb|mmc)\d/.test(devicePath) || (platform === 'darwin' && path.startsWith('/Volumes/'))

const isPerhapsNetwork = ({ platform, fileSystemType, mountType = '' }: PlaceFacts): boolean =>
  /^(fuse\.|9p$|vboxsf$|virtiofs$)/.test(mountType) ||
  (platform === 'linux' && mountType === '' && ambiguousTypes.has((fileSystemType ?? 0) >>> 0))

/** linux/magic.h and the headers of the file systems. */
const networkTypes: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x564c, // NCP
  0x73757245, // Coda
  0x5346414f, // AFS
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
])

const ambiguousTypes: ReadonlySet<number> = new Set([
  0x65735546, // FUSE: sshfs as well as ntfs-3g
  0x01021997, // 9P: another computer's folder as well as a virtual machine's host
  0x786f4256, // VirtualBox shared folder
])

const networkMounts =
  /^(nfs\d*|cifs|smb\d*|smbfs|ncpfs|afpfs|webdav|davfs|afs|ceph|lustre|coda|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs|curlftpfs|smbnetfs))$/

/** `\\server\share` and `\\?\UNC\server\share`, but not `\\?\C:\` or `\\.\`. */
const uncPath = /^\\\\(\?\\UNC\\|[^?.\\])/i
