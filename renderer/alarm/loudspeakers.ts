import type { AlarmSound } from '../../shared/alarm/index.ts'
import type { Loudspeakers } from './sound-player.ts'
import chime from './sounds/chime.wav?inline'
import threeTones from './sounds/three-tones.wav?inline'

/** The page may load nothing (reliability.md §4): the bytes of the sounds are part of the script. */
const files: { readonly [S in AlarmSound]: string } = { 'three-tones': threeTones, chime }

/** A computer that is asked to sound and never ends has not sounded. */
const longestMs = 4_000
/** Not every system tells of what is plugged in or out. */
const lookEveryMs = 30_000

/** Those of this computer. */
export const computerLoudspeakers: Loudspeakers = {
  count: async () =>
    (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length,
  onChange: listener => {
    const { mediaDevices } = navigator
    mediaDevices.addEventListener('devicechange', listener)
    const looking = setInterval(listener, lookEveryMs)
    return () => {
      clearInterval(looking)
      mediaDevices.removeEventListener('devicechange', listener)
    }
  },
  sound: async (name, gain) => {
    // Open only while it sounds: an open one keeps the computer awake, and stays with the output that was there then.
    const context = new AudioContext()
    try {
      const buffer = await context.decodeAudioData(bytesOf(files[name]))
      await soundedIn(context, buffer, gain)
    } finally {
      void context.close()
    }
  },
}

const soundedIn = (context: AudioContext, buffer: AudioBuffer, gain: number): Promise<void> => {
  const volume = new GainNode(context, { gain })
  const source = new AudioBufferSourceNode(context, { buffer })
  source.connect(volume).connect(context.destination)
  return new Promise((heard, failed) => {
    const tooLong = setTimeout(() => failed(new Error('the sound did not end')), longestMs)
    source.onended = () => {
      clearTimeout(tooLong)
      heard()
    }
    source.start()
  })
}

const bytesOf = (dataUrl: string): ArrayBuffer =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), letter => letter.charCodeAt(0)).buffer
