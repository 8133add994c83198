import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { createScanHere } from '../../../electron/search/scan.ts'
import type { ScanAnswer, ScanAsk, ScanPort } from '../../../electron/search/scan-ask.ts'
import { createScanBeside } from '../../../electron/search/scan-beside.ts'
import { askOf, diskOfThreeMonths } from '../../unit/search/three-months.ts'
import { buildCli, bundle, scratchFolders } from '../cli/cli-process.ts'
import { copyFiles } from './copy-files.ts'

const scratch = scratchFolders()
const sought = ['龙王庙', '第1月 南闸', '核对 g20', '没有这个词']
let folder = ''
let asks: readonly ScanAsk[] = []

/** The journal of the three months on the real disk; the worker lies beside the CLI's bundle. */
beforeAll(async () => {
  buildCli()
  folder = scratch.make()
  const disk = await diskOfThreeMonths()
  asks = sought.map(text => ({ ...askOf(disk, text), folder }))
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

const beside = () => createScanBeside(join(bundle, '../search-worker.cjs'))
const here = () => createScanHere(realDisk, () => performance.now())

const toItsEnd = async (scan: ScanPort, ask: ScanAsk): Promise<readonly ScanAnswer[]> => {
  const answers: ScanAnswer[] = []
  for (let at: ScanAsk['at'] | null = ask.at; at; ) {
    const answer = await scan({ ...ask, at, mostItems: 7 })
    answers.push(answer)
    at = answer.kind === 'scanned' ? answer.at : null
  }
  return answers
}

it('the thread beside the window and a search in the same thread say the same, slice by slice', async () => {
  const [scanBeside, scanHere] = [beside(), here()]
  for (const ask of asks)
    expect(await toItsEnd(scanBeside, ask), ask.text).toEqual(await toItsEnd(scanHere, ask))
})

it('a newer search makes the one that runs end, and both are answered', async () => {
  const scan = beside()
  const answers = await Promise.all(asks.map(scan))
  expect(answers.map(({ kind }) => kind)).toEqual(sought.map(() => 'scanned'))
  const last = asks.at(-1)
  expect(answers.at(-1)).toEqual(last && (await here()(last)))
})

it('what the disk refuses comes back as an answer, and the thread goes on', async () => {
  const scan = beside()
  const [ask] = asks
  if (!ask) throw new Error('nothing to ask')
  expect(await scan({ ...ask, folder: join(folder, 'gone') })).toMatchObject({
    kind: 'failed',
    code: 'ENOENT',
  })
  expect(await scan(ask)).toEqual(await here()(ask))
})

it('a thread that cannot begin fails the search, not the program', () =>
  expect(
    createScanBeside(join(folder, 'no-such-worker.cjs'))(...(asks.slice(0, 1) as [ScanAsk])),
  ).rejects.toThrow())
