import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from './paths.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'

/**
 * Makes a .tar.gz and a .deb of the unpacked program with the system's own tools, where the builder's downloads are
 * out of reach. `name` begins the files' names. Returns their paths.
 */
export const makeArchives = async (unpacked, { name, version, depends }) => {
  const tar = inCheckout('dist', `${name}-${version}-linux-x64.tar.gz`)
  const root = [
    '--mode=u+rwX,go+rX,go-w',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    `--transform=s,^\\.,${name}-${version},`,
  ]
  const packTar = must('tar', ['-czf', tar, ...root, '-C', unpacked, '.'])
  const [deb] = await Promise.all([makeDeb(unpacked, { name, version, depends }), packTar])
  return [tar, deb]
}

const makeDeb = async (unpacked, { name, version, depends }) => {
  const tree = inCheckout('dist', 'deb')
  const deb = inCheckout('dist', `${name}_${version}_amd64.deb`)
  rmSync(tree, { recursive: true, force: true })
  cpSync(unpacked, makeFolder(tree, 'opt', 'Watchbook'), { recursive: true })
  symlinkSync('/opt/Watchbook/watchbook', join(makeFolder(tree, 'usr', 'bin'), 'watchbook'))
  writeFileSync(join(makeFolder(tree, 'usr', 'share', 'applications'), 'watchbook.desktop'), DESKTOP_ENTRY)
  const icons = makeFolder(tree, 'usr', 'share', 'icons', 'hicolor', '512x512', 'apps')
  cpSync(inCheckout('build', 'resources', 'icon.png'), join(icons, 'watchbook.png'))
  cpSync(inCheckout('LICENSE'), join(makeFolder(tree, 'usr', 'share', 'doc', name), 'copyright'))
  writeControl(makeFolder(tree, 'DEBIAN'), { name, version, depends })
  await must('chmod', ['-R', 'u+rwX,go+rX,go-w', tree])
  await must('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z6', '--build', tree, deb])
  rmSync(tree, { recursive: true })
  return deb
}

const makeFolder = (...parts) => {
  const folder = join(...parts)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

const writeControl = (folder, { name, version, depends }) => {
  const { description, author, homepage } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
  const lines = [
    ...[
      `Package: ${name}`,
      `Version: ${version}`,
      'Architecture: amd64',
      'Section: misc',
      'Priority: optional',
    ],
    ...[
      `Maintainer: ${author.name} <${author.email}>`,
      `Homepage: ${homepage}`,
      `Depends: ${depends.map(orRenamed).join(', ')}`,
    ],
    ...[`Description: ${description}`, ''],
  ]
  writeFileSync(join(folder, 'control'), lines.join('\n'))
  writeFileSync(join(folder, 'postinst'), POSTINST)
  chmodSync(join(folder, 'postinst'), 0o755)
}

// Debian 13 renamed some of them; the old name alone would not be found there.
const orRenamed = name => (name.startsWith('fonts-') ? name : `${name} | ${name}t64`)

// Chromium's sandbox needs user namespaces; where the kernel keeps them from users its helper must be root's.
const POSTINST = `#!/bin/sh
set -e
if setpriv --reuid=65534 --clear-groups unshare --user true 2>/dev/null; then mode=0755; else mode=4755; fi
chmod "$mode" /opt/Watchbook/chrome-sandbox
`

const DESKTOP_ENTRY = `[Desktop Entry]
Type=Application
Name=Watchbook
Name[zh_CN]=值守簿
Comment[zh_CN]=值班室与门卫的值守簿
Exec=/opt/Watchbook/watchbook %U
Icon=watchbook
Categories=Office;
StartupWMClass=watchbook
`

const must = async (program, args) => {
  const { code, stderr } = await run(program, args)
  if (code !== 0) throw new Stop(`${program} failed: ${stderr}`)
}
