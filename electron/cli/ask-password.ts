import type { ReadStream } from 'node:tty'

const enters: readonly string[] = ['\r', '\n', '\u0004']
const rubOuts: readonly string[] = ['\b', '\u007f']
const giveUp = '\u0003'

/**
 * Reads a password from a terminal without showing it; undefined when the asker gave up (Ctrl+C). What is typed
 * behind the Enter stays for the next reader of the terminal.
 */
export const askPassword = (
  terminal: ReadStream,
  say: (text: string) => void,
): Promise<string | undefined> => {
  terminal.setRawMode(true)
  say('密码：')
  return new Promise(resolve => {
    let typed = ''
    const finish = (password: string | undefined, rest: string) => {
      terminal.off('data', hear)
      terminal.setRawMode(false)
      terminal.pause()
      if (rest !== '') terminal.unshift(Buffer.from(rest))
      say('\n')
      resolve(password)
    }
    const hear = (chunk: Buffer) => {
      const keys = [...chunk.toString('utf8')]
      for (const [place, key] of keys.entries()) {
        if (key === giveUp) return finish(undefined, '')
        if (enters.includes(key)) return finish(typed, keys.slice(place + 1).join(''))
        typed = rubOuts.includes(key) ? [...typed].slice(0, -1).join('') : typed + key
      }
    }
    terminal.on('data', hear)
  })
}
