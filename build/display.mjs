import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Stop } from './say.mjs'

const SCREEN = '1920x1080x24'
const START_TIMEOUT_MS = 20_000

/**
 * Starts a screen that exists in memory only, on a number that Xvfb itself finds free.
 * Returns { name: ':N', end }. `-ac` lets the window's user in, who has none of our cookies; nothing listens on the network.
 * It ends with us, also when we are killed.
 */
export const startDisplay = async () => {
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', SCREEN, '-ac', '-nolisten', 'tcp']
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', ...xvfb], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const end = endOnce(server)
  process.once('exit', end)
  return { name: `:${await numberFrom(server)}`, end }
}

const endOnce = server => () => {
  if (server.exitCode === null && server.signalCode === null) server.kill()
}

const numberFrom = async server => {
  const failed = once(server, 'error').then(([problem]) => stop(problem.message))
  const ended = once(server, 'exit').then(() => stop('it ended at once'))
  const slow = new Promise((_, reject) =>
    setTimeout(reject, START_TIMEOUT_MS, new Stop('Xvfb did not start.')).unref(),
  )
  const [number] = await Promise.race([once(server.stdio[3], 'data'), failed, ended, slow])
  for (const lost of [failed, ended]) lost.catch(() => {})
  return String(number).trim()
}

const stop = reason => {
  throw new Stop(`Xvfb, the screen in memory, did not start: ${reason}`)
}
