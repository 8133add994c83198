import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { type Assets, loadAssets } from '../../../electron/window/assets.ts'
import { answerHeaders, isOurs } from '../../../electron/window/content-policy.ts'
import { assetAt, filledIn, type Look } from '../../../electron/window/page.ts'
import { scratchFolder } from './scratch-folder.ts'

const builtPages = () => {
  const scratch = scratchFolder()
  const root = join(scratch, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(scratch, 'renderer-secret'))
  writeFileSync(join(scratch, 'renderer-secret', 'beside.js'), 'beside')
  writeFileSync(join(scratch, 'station.json'), '{}')
  writeFileSync(join(root, 'index.html'), '<script src="a.js" nonce="__NONCE__"></script>')
  writeFileSync(join(root, 'assets', 'index.js'), 'const nonce = "__NONCE__"')
  writeFileSync(join(root, 'LICENSE.txt'), 'licence')
  symlinkSync(join(scratch, 'renderer-secret', 'beside.js'), join(root, 'assets', 'link.js'))
  symlinkSync(join(scratch, 'renderer-secret'), join(root, 'linked'))
  return loadAssets(realDisk, root)
}

describe('the parts that the window may load', () => {
  it('are the built files of known types under the root, and nothing that a link leads to outside', () => {
    expect([...builtPages().keys()].sort()).toEqual(['/assets/index.js', '/index.html'])
  })

  it('are found by their path alone', () => {
    const assets = builtPages()
    expect(assetAt(assets, 'wb://app/assets/index.js')?.type).toBe('text/javascript; charset=utf-8')
    expect(assetAt(assets, 'wb://app/index.html?x=1')).toBeUndefined()
    expect(assetAt(assets, 'wb://app/')).toBeUndefined()
  })

  it.each([
    '../station.json',
    '..%2fstation.json',
    '%2e%2e/station.json',
    '..\\station.json',
    'assets/../../station.json',
    'assets/%00/../../station.json',
    '/etc/passwd',
    '//etc/passwd',
    '../renderer-secret/beside.js',
    'linked/beside.js',
    'constructor',
    '__proto__',
  ])('do not include %s', path => {
    expect(assetAt(builtPages(), `wb://app/${path}`)).toBeUndefined()
  })

  it('hold nothing else, whatever path is asked', () => {
    const assets = builtPages()
    fc.assert(
      fc.property(fc.webPath({ size: 'small' }), path => {
        const found = assetAt(assets, `wb://app/${path}`)
        expect(found === undefined || [...assets.values()].includes(found)).toBe(true)
      }),
    )
  })
})

const look: Look = {
  theme: 'night',
  themeChoice: 'clock',
  textSize: '20',
  rowHeight: 'compact',
  volume: '80',
}

const sent = (assets: Assets, path: string): string | undefined => {
  const asset = assets.get(path)
  return asset && new TextDecoder().decode(filledIn(asset, 'abc', look))
}

describe('the nonce of a load', () => {
  it('replaces the placeholder in a page and in nothing else', () => {
    const assets = builtPages()
    expect(sent(assets, '/index.html')).toBe('<script src="a.js" nonce="abc"></script>')
    expect(sent(assets, '/assets/index.js')).toBe('const nonce = "__NONCE__"')
  })

  it('stands in the policy that is sent with the page', () => {
    expect(answerHeaders('text/html', 'abc')['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' blob: wb://file; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })
})

describe('the look of a load', () => {
  it('stands on the root of the shipped page before any script of it runs, and no gap is left', () => {
    const bytes = readFileSync(new URL('../../../renderer/index.html', import.meta.url))
    const page = sent(new Map([['/index.html', { bytes, type: 'text/html; charset=utf-8' }]]), '/index.html')
    const root = page?.slice(page.indexOf('<html'), page.indexOf('<head>')).split(/\s+/)
    expect(root).toEqual(
      expect.arrayContaining([
        'data-theme="night"',
        'data-theme-choice="clock"',
        'data-text-size="20"',
        'data-row-height="compact"',
        'data-volume="80"',
      ]),
    )
    expect(page).not.toMatch(/__\w+__/)
  })

  it('leaves a gap of another name as it is', () => {
    const asset = { bytes: new TextEncoder().encode('__CONSTRUCTOR__ __X__'), type: 'text/html' }
    expect(sent(new Map([['/index.html', asset]]), '/index.html')).toBe('__CONSTRUCTOR__ __X__')
  })
})

it.each(['wb://app.evil/index.html', 'https://app/', 'wb://file/x', 'wb:app/', 'file:///app/'])(
  '%s is not one of our pages',
  url => expect(isOurs(url)).toBe(false),
)
