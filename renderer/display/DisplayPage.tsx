import './display.css'
import { rowHeights, textSizes, themeChoices } from '../../shared/display/index.ts'
import { SoundPanel } from '../alarm/index.ts'
import { useDisplay } from '../app/use-display.ts'
import { Segments } from '../ui/Segments.tsx'
import { displayText as text } from './text.ts'

/** Text size, day and night, and the sounds of alarms. */
export const DisplayPage = () => {
  const { themeChoice, textSize, rowHeight, choose } = useDisplay()
  return (
    <div className="display-parts">
      <section className="panel display" aria-label={text.title} data-pane="">
        <h2>{text.size}</h2>
        <Segments
          label={text.size}
          segments={textSizes.map(id => ({ id, label: id }))}
          value={textSize}
          onChange={size => choose({ textSize: size })}
        />
        <p className="meta">{text.sizeNote}</p>
        <h2>{text.rows}</h2>
        <Segments
          label={text.rows}
          segments={rowHeights.map(id => ({ id, label: text.rowHeights[id] }))}
          value={rowHeight}
          onChange={height => choose({ rowHeight: height })}
        />
        <p className="meta">{text.rowsNote}</p>
        <h2>{text.theme}</h2>
        <Segments
          label={text.theme}
          segments={themeChoices.map(id => ({ id, label: text.themes[id] }))}
          value={themeChoice}
          onChange={choice => choose({ themeChoice: choice })}
        />
        <p className="meta">{text.themeNote}</p>
      </section>
      <SoundPanel />
    </div>
  )
}
