import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import type { WordsAsk } from '../../../electron/log-words/words-ask.ts'
import { createWordsBeside } from '../../../electron/log-words/words-beside.ts'
import { createWordsHere } from '../../../electron/log-words/words-scan.ts'
import { askOf, diskOfThreeMonths } from '../../unit/search/three-months.ts'
import { buildCli, bundle, scratchFolders } from '../cli/cli-process.ts'
import { copyFiles } from './copy-files.ts'

const scratch = scratchFolders()
let asks: readonly WordsAsk[] = []
let folder = ''

beforeAll(async () => {
  buildCli()
  folder = scratch.make()
  const disk = await diskOfThreeMonths()
  asks = ['lwm', '第1月 南闸', 'g20'].map(text => {
    const { chain, months } = askOf(disk, text)
    return { folder, chain, months, text }
  })
  const [{ chain = '', months = [] } = {}] = asks
  const home = `journal/${chain}`
  realDisk.makeFolder(join(folder, home))
  copyFiles(
    disk,
    folder,
    months.map(({ month }) => `${home}/${month}.jsonl`),
  )
}, 120_000)

afterAll(scratch.remove)

const beside = () => createWordsBeside(join(bundle, '../words-worker.cjs'))
const here = createWordsHere(realDisk)

it('the thread beside the window and the same thread find the same', async () => {
  const words = beside()
  for (const ask of asks) {
    const answer = await words(ask)
    expect(answer).toEqual(await here(ask))
    expect(answer).toMatchObject({ kind: 'looked' })
    expect(JSON.stringify(answer)).toMatch(/"first":\[\d/)
  }
})

it('a newer ask makes the one that runs be given up, and is answered itself', async () => {
  const answers = await Promise.all([...asks, ...asks].map(beside()))
  expect(answers.at(-1)).toEqual(asks[2] && (await here(asks[2])))
  expect(answers.every(({ kind }) => kind === 'looked' || kind === 'given-up')).toBe(true)
})

it('what the disk refuses, and bytes that are no lines any more, come back as answers', async () => {
  const words = beside()
  const [ask] = asks
  if (!ask) throw new Error('nothing to ask')
  const gone = { ...ask, folder: join(folder, 'gone') }
  expect(await words(gone)).toMatchObject({ kind: 'failed', code: 'ENOENT' })
  const months = ask.months.map(one => ({ ...one, size: one.size - 5 }))
  expect(await words({ ...ask, months })).toMatchObject({ kind: 'damaged' })
  expect(await words(ask)).toEqual(await here(ask))
})
