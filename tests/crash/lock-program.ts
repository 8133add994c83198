import { spawn } from 'node:child_process'
import type { Lock } from '../../electron/disk/held-lock.ts'
import { lockByFlock } from '../../electron/disk/lock-by-flock.ts'
import { lockBySocket } from '../../electron/disk/lock-by-socket.ts'

/** Run as its own process: asks for a lock, says `held` or `taken`, and keeps it until it is ended from outside. */
const ask = async (mechanism: string, place: string): Promise<Lock | 'taken'> =>
  mechanism === 'flock' ? lockByFlock(place) : lockBySocket(place, 'lock')

const leaveAChildBehind = (): void => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore', detached: true })
  console.log(`child ${child.pid}`)
}

const [mechanism = '', place = '', withChild] = process.argv.slice(2)
const answer = await ask(mechanism, place)
if (answer !== 'taken' && withChild) leaveAChildBehind()
console.log(answer === 'taken' ? 'taken' : 'held')
if (answer !== 'taken') setInterval(() => undefined, 1_000_000)
