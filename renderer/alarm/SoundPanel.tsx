import './sound-panel.css'
import { useState } from 'react'
import { type AlarmSound, volumes } from '../../shared/alarm/index.ts'
import { clockWithSecondsOf } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useSound } from './sound.tsx'
import { soundText as text } from './sound-text.ts'

/** How loud alarms are at this station, a trial of each sound, and what was sounded last. */
export const SoundPanel = () => {
  const { volume, chooseVolume, nightLeast, everySeconds, output } = useSound()
  return (
    <section className="panel display" aria-label={text.title} data-pane="">
      {output === 'silent' ? <NoticeBox kind="due">{text.silentNote}</NoticeBox> : null}
      <h2>{text.volume}</h2>
      <Segments
        label={text.volume}
        segments={volumes.map(id => ({ id, label: `${id}%` }))}
        value={volume}
        onChange={chooseVolume}
      />
      <p className="meta">{fill(text.volumeNote, { least: nightLeast, every: everySeconds })}</p>
      <h2>{text.trial}</h2>
      <Trial />
      <LastRung />
    </section>
  )
}

const Trial = () => {
  const { trial, percent } = useSound()
  const [said, setSaid] = useState('')
  const hear = useOneAtATime(async (sound: AlarmSound) => {
    setSaid(fill(text.sounding, { sound: text.sounds[sound] }))
    const outcome = await trial(sound)
    setSaid(fill(text.trialled[outcome], { sound: text.sounds[sound], percent }))
  })
  return (
    <>
      <div className="sound-trial">
        <Button size="form" onPress={() => void hear('three-tones')}>
          <Mark kind="urgent" /> {text.hear['three-tones']}
        </Button>
        <Button size="form" onPress={() => void hear('chime')}>
          <Mark kind="due" /> {text.hear.chime}
        </Button>
      </div>
      <p role="status" aria-label={text.trialResult} className="sound-result">
        {said}
      </p>
    </>
  )
}

/** Not live: nobody wants to hear read out what just sounded. */
const LastRung = () => {
  const { last } = useSound()
  const { timeZone } = useUnitClock()
  if (!last) return <p className="meta">{text.noneYet}</p>
  const { sound, at, percent, outcome, count } = last
  const words = { sound: text.sounds[sound], at: clockWithSecondsOf(at, timeZone), percent, count }
  return <p className="meta">{fill(text.last[outcome], words)}</p>
}
