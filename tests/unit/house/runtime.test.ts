import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { requireIntegrity } from '../../../build/fallback-runtime.mjs'
import { ensureRuntime } from '../../../build/runtime.mjs'

describe('the runtime', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'watchbook-runtime-'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('is unpacked when its file is the one that was checked', async () => {
    writeFileSync(join(folder, 'runtime.tgz'), 'runtime')
    const integrity = `sha512-${createHash('sha512').update('runtime').digest('base64')}`
    await expect(requireIntegrity(join(folder, 'runtime.tgz'), integrity)).resolves.toBeUndefined()
  })

  it('is not unpacked when a byte of its file differs', async () => {
    writeFileSync(join(folder, 'runtime.tgz'), 'runtimf')
    const integrity = `sha512-${createHash('sha512').update('runtime').digest('base64')}`
    await expect(requireIntegrity(join(folder, 'runtime.tgz'), integrity)).rejects.toThrow('not unpacked')
  })

  it.runIf(process.platform === 'linux')(
    'comes from the folder that the environment names, before all others',
    async () => {
      mkdirSync(join(folder, 'dist'))
      writeFileSync(join(folder, 'dist', 'electron'), '')
      writeFileSync(join(folder, 'dist', 'version'), 'v45.4.1\n')
      vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'dist'))
      expect(await ensureRuntime()).toEqual({
        folder: join(folder, 'dist'),
        executable: join(folder, 'dist', 'electron'),
        version: '45.4.1',
        isFallback: false,
      })
    },
  )
})
