import type { BenchBook, BenchBooks } from './bench-books.ts'
import type { CommitTimes } from './commit-probe.ts'
import { atLeast, atMost, type Figure, median, quantile, told } from './figure.ts'
import type { Beside } from './gate-acts.ts'
import type { GateTimes } from './gate-probe.ts'
import type { LogPageTimes, Wide } from './log-page-probe.ts'
import type { LogWordsTimes } from './log-words-probe.ts'
import { probe } from './probe.ts'
import type { ReviewTimes } from './review-probe.ts'
import { say } from './say.ts'
import type { SearchTimes } from './search-probe.ts'
import type { TrailTimes } from './trail-probe.ts'
import type { VerifyTimes } from './verify-probe.ts'

/** The targets of the design; ratios are to what is measured beside in the same run. */
const targets = {
  commit: 1.5,
  start: 1.3,
  verify: 1.5,
  memory: 1.5,
  queryMs: 50,
  knownMs: 30,
  searchFirstMs: 50,
  searchWhole: 1,
}

/** Durable commits against the bare write and sync of the same bytes, and against lowdb as it comes. */
export const commitFigures = async ({ small, middle, large }: BenchBooks): Promise<readonly Figure[]> => {
  const ofSmall = await commitTimes(small)
  const ofMiddle = await commitTimes(middle)
  const ofLarge = await commitTimes(large)
  const { found } = await probe<{ writeMs: number[] }>('lowdb', middle.folder)
  const lowdbMs = median(found.writeMs)
  return [
    ...commitFiguresOf(small, ofSmall),
    ...commitFiguresOf(middle, ofMiddle),
    ...commitFiguresOf(large, ofLarge),
    atMost(targets.queryMs, `first-commit.${large.label}`, ofLarge.firstMs, 'ms'),
    atLeast(1, 'lowdb.1e4', lowdbMs / median(ofMiddle.commitMs), 'times cheaper'),
    told('lowdb.1e4.write', lowdbMs, 'ms'),
  ]
}

const commitTimes = async ({ folder, label }: BenchBook): Promise<CommitTimes> => {
  say(`commits in the book of ${label} …`)
  return (await probe<CommitTimes>('commit', folder)).found
}

const commitFiguresOf = ({ label }: BenchBook, { commitMs, bareMs }: CommitTimes): readonly Figure[] => [
  atMost(targets.commit, `commit.${label}`, median(commitMs) / median(bareMs), '× write+fdatasync'),
  told(`commit.${label}.median`, median(commitMs), 'ms'),
  told(`commit.${label}.bare`, median(bareMs), 'ms'),
]

const starts = 11

/** Process start to opened book, without a window; by turns, so that all meet the same disturbances. */
export const startFigures = async ({ empty, large, gate }: BenchBooks): Promise<readonly Figure[]> => {
  say('starts without a window …')
  const [ofEmpty = 0, ...ofFilled] = await byTurns(starts, [empty, large, gate], startMs)
  return [
    ...againstEmpty(targets.start, 'start-core', [large, gate], { ofEmpty, ofFilled }),
    told('start-core.empty', ofEmpty, 'ms'),
  ]
}

const startMs = async ({ folder }: BenchBook): Promise<number> => {
  const { found, startedMs } = await probe<{ openedMs: number }>('open', folder)
  return found.openedMs - startedMs
}

const lookedAt = 3

/** A plain process with the book open, one page looked at and one entry made. */
export const memoryFigures = async ({ empty, large, gate }: BenchBooks): Promise<readonly Figure[]> => {
  say('memory without a window …')
  const [ofEmpty = 0, ...ofFilled] = await byTurns(lookedAt, [empty, large, gate], memoryMiB)
  return [
    ...againstEmpty(targets.memory, 'memory-core', [large, gate], { ofEmpty, ofFilled }),
    told('memory-core.empty', ofEmpty, 'MiB'),
  ]
}

const memoryMiB = async ({ folder }: BenchBook): Promise<number> => {
  const { found } = await probe<{ rssBytes: number }>('memory', folder)
  return found.rssBytes / 2 ** 20
}

const againstEmpty = (
  target: number,
  name: string,
  filled: readonly BenchBook[],
  { ofEmpty, ofFilled }: { readonly ofEmpty: number; readonly ofFilled: readonly number[] },
): readonly Figure[] =>
  filled.map(({ label }, place) =>
    atMost(target, `${name}.${label}`, (ofFilled[place] ?? Number.NaN) / ofEmpty, '× empty book'),
  )

/** @returns the median of each. */
const byTurns = async (
  times: number,
  books: readonly BenchBook[],
  measure: (book: BenchBook) => Promise<number>,
): Promise<readonly number[]> => {
  const samples = books.map(book => ({ book, found: [] as number[] }))
  for (let turn = 0; turn < times; turn++)
    for (const { book, found } of samples) found.push(await measure(book))
  return samples.map(({ found }) => median(found))
}

const wideNames: readonly Wide[] = ['type', 'state', 'person', 'sorted']

/** Pages of the duty log: of days, of the list of everything, and filtered. */
export const logPageFigures = async ({ large }: BenchBooks): Promise<readonly Figure[]> => {
  say('pages of the log …')
  const { found } = await probe<LogPageTimes>('log-page', large.folder)
  const worst = (ms: readonly number[]): number => quantile(ms, 1)
  const p95 = (ms: readonly number[]): number => quantile(ms, 0.95)
  return [
    atMost(targets.queryMs, `log-page.${large.label}`, p95(found.dayMs), 'ms, 95 % of days'),
    atMost(targets.queryMs, `log-page.${large.label}.slowest`, worst(found.dayMs), 'ms, slowest day'),
    atMost(targets.queryMs, `log-page.${large.label}.first`, found.firstMs, 'ms, first of all'),
    told(`log-page.${large.label}.again`, p95(found.againMs), 'ms, 95 % of days'),
    atMost(targets.queryMs, `log-filter.${large.label}`, median(found.filteredMs), 'ms'),
    atMost(targets.queryMs, `log-ever.${large.label}`, worst(found.everMs), 'ms, slowest page'),
    atMost(targets.queryMs, `board.${large.label}`, worst(found.boardMs), 'ms, slowest look'),
    ...wideNames.map(name =>
      atMost(
        targets.queryMs,
        `log-page.${large.label}.${name}`,
        p95(found.wideMs[name]),
        'ms, 95 % of pages',
      ),
    ),
  ]
}

/** What a leader waits for: the page of a day, the days that wait, a month in figures. */
export const reviewFigures = async ({ large }: BenchBooks): Promise<readonly Figure[]> => {
  say('the review …')
  const { found } = await probe<ReviewTimes>('review', large.folder)
  const { label } = large
  return [
    told(`review-day.${label}.first`, quantile(found.dayMs, 0.95), 'ms, 95 % of days'),
    atMost(targets.queryMs, `review-day.${label}`, median(found.againMs), 'ms, looked at again'),
    atMost(targets.queryMs, `review-unreviewed.${label}`, median(found.unreviewedMs), 'ms'),
    told(`review-month.${label}`, median(found.monthMs), 'ms'),
  ]
}

/** Words in the list's own filter, over all months: until the first page is there, and every page after it. */
export const logWordsFigures = async ({ large }: BenchBooks): Promise<readonly Figure[]> => {
  say('words in the list …')
  const { found } = await probe<LogWordsTimes>('log-words', large.folder)
  const { rare, common, initials } = found.firstMs
  const { label } = large
  return [
    told(`log-words.${label}.rare`, rare, 'ms, first page of none'),
    told(`log-words.${label}.common`, common, 'ms, first page of many'),
    told(`log-words.${label}.initials`, initials, 'ms, first page by initials'),
    atMost(targets.queryMs, `log-words.${label}.stall`, found.stallMs, 'ms, nobody answered meanwhile'),
    atMost(
      targets.queryMs,
      `log-words.${label}.pages`,
      quantile(found.pagesMs, 0.95),
      'ms, 95 % of further pages',
    ),
  ]
}

/** Search of all history: until something is seen, and to the end against SQLite's LIKE over the same texts. */
export const searchFigures = async ({ large }: BenchBooks): Promise<readonly Figure[]> => {
  say('search …')
  const { found } = await probe<SearchTimes>('search', large.folder)
  const whole = median(found.wholeMs)
  const { label } = large
  return [
    atMost(targets.searchFirstMs, `search.first.${label}`, quantile(found.firstMs, 1), 'ms, slowest'),
    told(`search.first.${label}.cold`, found.coldMs, 'ms, thread begun'),
    ...(found.likeMs
      ? [atMost(targets.searchWhole, `search.whole.${label}`, whole / median(found.likeMs), '× SQLite LIKE')]
      : []),
    told(`search.whole.${label}.ours`, whole, 'ms'),
    told(`search.figures.${label}`, median(found.figuresMs), 'ms'),
  ]
}

/** Pages of the auditor's trail: of everything, of days, by person and act; one commit; the evidence. */
export const trailFigures = async ({ large }: BenchBooks): Promise<readonly Figure[]> => {
  say('the trail …')
  const { found } = await probe<TrailTimes>('trail', large.folder)
  const { label } = large
  return [
    told(`trail.${label}.first`, found.firstMs, 'ms, first of all'),
    atMost(targets.queryMs, `trail.${label}.ever`, quantile(found.everMs, 1), 'ms, slowest page'),
    atMost(targets.queryMs, `trail.${label}.day`, quantile(found.dayMs, 0.95), 'ms, 95 % of days'),
    atMost(targets.queryMs, `trail.${label}.narrowed`, quantile(found.narrowedMs, 0.95), 'ms, 95 % of pages'),
    atMost(targets.queryMs, `trail.${label}.commit`, quantile(found.commitMs, 1), 'ms, slowest'),
    told(`trail.${label}.evidence`, found.evidenceMs, 'ms'),
  ]
}

/** The gate of two years: signing in, who came before, who is inside. */
export const gateFigures = async ({ gate }: BenchBooks): Promise<readonly Figure[]> => {
  say('the gate …')
  const { found } = await probe<GateTimes>('gate', gate.folder)
  const { label } = gate
  const slowest = (ms: readonly number[]): number => quantile(ms, 1)
  return [
    ...comingFigures(`visit-sign-in.${label}`, found.signIn),
    ...comingFigures(`passage-enter.${label}`, found.enter),
    atMost(targets.queryMs, `visit-sign-in.${label}.first`, found.firstSignInMs, 'ms'),
    atMost(targets.knownMs, `visit-known.${label}`, slowest(found.keyMs), 'ms, slowest key'),
    told(`visit-known.${label}.most`, quantile(found.keyMs, 0.95), 'ms, 95 % of keys'),
    told(`visit-known.${label}.cold`, found.coldKeyMs, 'ms, key in the moment of the start'),
    atMost(
      targets.knownMs,
      `visit-known.${label}.warming`,
      quantile(found.warmingKeyMs, 0.95),
      'ms, 95 % of keys',
    ),
    told(`visit-known.${label}.stall`, slowest(found.sliceMs), 'ms, nobody answered meanwhile'),
    told(`visit-known.${label}.ready`, found.readyMs / 1000, 's until all are found'),
    atMost(targets.queryMs, `visit-inside.${label}`, slowest(found.insideMs), 'ms, slowest'),
    atMost(targets.queryMs, `passage-inside.${label}`, slowest(found.vehiclesInsideMs), 'ms, slowest'),
    told(`gate.${label}.memory`, found.rssBytes / 2 ** 20, 'MiB with all who came'),
  ]
}

const comingFigures = (name: string, { ms, bareMs }: Beside): readonly Figure[] => [
  atMost(targets.commit, name, median(ms) / median(bareMs), '× two writes+syncs'),
  told(`${name}.median`, median(ms), 'ms'),
  told(`${name}.bare`, median(bareMs), 'ms'),
]

/** Verification of the whole folder against one bare pass over its lines. */
export const verifyFigures = async ({ large, gate }: BenchBooks): Promise<readonly Figure[]> => [
  ...(await verifyFiguresOf(large)),
  ...(await verifyFiguresOf(gate)),
]

const verifyFiguresOf = async ({ folder, label }: BenchBook): Promise<readonly Figure[]> => {
  say(`verification of the book of ${label} …`)
  const { found } = await probe<VerifyTimes>('verify', folder)
  const [verifyMs, bareMs] = [median(found.verifyMs), median(found.bareMs)]
  return [
    atMost(targets.verify, `verify.${label}`, verifyMs / bareMs, '× bare pass'),
    told(`verify.${label}.whole`, verifyMs / 1000, 's'),
  ]
}
