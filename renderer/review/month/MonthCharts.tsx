import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { MonthFigures } from '../../../shared/review/contract.ts'
import { type Bars, barsOf, type Ink, optionOf } from './chart-options.ts'
import { useMonthLeads } from './use-month-leads.ts'

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])

/** The month in bars; the tables beside it are what keys and readers go to. */
export const MonthCharts = ({ figures }: { readonly figures: MonthFigures }) => {
  const { ofDay, ofEntries } = useMonthLeads(figures)
  const { days, hours, gate } = barsOf(figures)
  const dayAt = (place: number, column: 'entries' | 'visits') => {
    const day = figures.days[place]
    return day && ofDay(day, column)
  }
  return (
    <div className="month-charts">
      <Chart bars={days} onPick={place => dayAt(place, 'entries')?.()} />
      <Chart bars={hours} onPick={() => ofEntries()()} />
      <Chart bars={gate} onPick={place => dayAt(place, 'visits')?.()} />
    </div>
  )
}

type ChartProps = { readonly bars: Bars; readonly onPick: (place: number) => void }

const Chart = ({ bars, onPick }: ChartProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const pick = useEffectEvent(onPick)
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const chart = init(current, null, { renderer: 'svg' })
    const draw = () => {
      chart.resize()
      chart.setOption(optionOf(bars, inkOf(current)), true)
    }
    draw()
    chart.on('click', ({ dataIndex }: { dataIndex: number }) => pick(dataIndex))
    const watch = new ResizeObserver(draw)
    watch.observe(current)
    const theme = new MutationObserver(draw)
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      watch.disconnect()
      theme.disconnect()
      chart.dispose()
    }
  }, [bars])
  return (
    <figure className="panel month-chart">
      <figcaption>{bars.title}</figcaption>
      <div ref={frame} className="month-chart-frame" role="img" aria-label={bars.words} />
    </figure>
  )
}

const inkOf = (element: Element): Ink => {
  const style = getComputedStyle(element)
  const ink = (name: string) => style.getPropertyValue(name).trim()
  return {
    text: ink('--text'),
    muted: ink('--muted'),
    line: ink('--line'),
    panel: ink('--panel'),
    font: style.fontFamily,
  }
}
