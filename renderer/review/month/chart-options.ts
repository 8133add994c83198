import { shownDay } from '../../../shared/calendar/index.ts'
import { entryTypes } from '../../../shared/duty-log/index.ts'
import type { MonthFigures } from '../../../shared/review/contract.ts'
import { fill } from '../../app/fill.ts'
import { monthText } from './text.ts'

/** The colours of the page, which follow day and night. */
export type Ink = {
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly panel: string
  /** Measured by what it is drawn with. */
  readonly font: string
}

export type Bars = {
  readonly title: string
  /** What stands under the bars. */
  readonly names: readonly string[]
  readonly isStacked: boolean
  readonly series: readonly { readonly name: string; readonly counts: readonly number[] }[]
  /** The chart in a sentence. */
  readonly words: string
}

const text = monthText.charts
/** More kinds of hatching nobody tells apart in black and white. */
const mostApart = 5

export const barsOf = ({
  days,
  types,
  month,
}: MonthFigures): { readonly [B in 'days' | 'hours' | 'gate']: Bars } => {
  const names = days.map(({ day }) => String(Number(day.slice(8))))
  const dayWords = (title: string, counts: readonly number[]) => {
    const most = Math.max(0, ...counts)
    const day = days[counts.indexOf(most)]?.day ?? `${month}-01`
    return fill(text.dayWords, { title, total: sum(counts), day: shownDay(day, day), most })
  }
  const entries = days.map(day => day.entries)
  const comings = days.map(day => day.visits + day.vehicles)
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  const byHour = hours.map(hour => sum(types.map(type => type.hours[hour] ?? 0)))
  const most = Math.max(0, ...byHour)
  return {
    days: {
      title: text.days,
      names,
      isStacked: false,
      series: [
        { name: text.entries, counts: entries },
        { name: text.incidents, counts: days.map(day => day.incidents) },
      ],
      words: dayWords(text.days, entries),
    },
    hours: {
      title: text.hours,
      names: hours.map(String),
      isStacked: true,
      series: typeSeries(types),
      words: fill(text.hourWords, {
        title: text.hours,
        total: sum(byHour),
        hour: byHour.indexOf(most),
        most,
      }),
    },
    gate: {
      title: text.gate,
      names,
      isStacked: false,
      series: [
        { name: text.visits, counts: days.map(day => day.visits) },
        { name: text.vehicles, counts: days.map(day => day.vehicles) },
      ],
      words: dayWords(text.gate, comings),
    },
  }
}

/** The most frequent types each by itself, the rest together. */
const typeSeries = (types: MonthFigures['types']): Bars['series'] => {
  const apart = types
    .slice(0, mostApart)
    .map(({ type, hours }) => ({ name: entryTypes[type].label, counts: hours }))
  const rest = types.slice(mostApart)
  if (rest.length === 0) return apart
  const counts = Array.from({ length: 24 }, (_, hour) => sum(rest.map(type => type.hours[hour] ?? 0)))
  return [...apart, { name: text.others, counts }]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Told apart by their hatching, not by a colour: legible in black and white. */
const hatchings = [
  { symbol: 'none' },
  { dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.6,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
  {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
  },
  { symbol: 'none' },
]

/** What the library draws of it: bars with edges, without animation and without anything that follows the mouse. */
export const optionOf = ({ names, isStacked, series }: Bars, ink: Ink) => ({
  animation: false,
  textStyle: { color: ink.text, fontFamily: ink.font },
  grid: { left: 36, right: 12, top: 34, bottom: 24 },
  legend: {
    top: 2,
    right: 8,
    itemWidth: 22,
    itemHeight: 12,
    selectedMode: false,
    itemGap: 14,
    textStyle: { color: ink.text, fontSize: 13, fontFamily: ink.font },
  },
  xAxis: {
    type: 'category',
    data: names,
    axisTick: { alignWithLabel: true },
    axisLine: { lineStyle: { color: ink.muted } },
    axisLabel: { color: ink.muted, fontSize: 12, hideOverlap: true },
  },
  yAxis: {
    type: 'value',
    minInterval: 1,
    splitLine: { lineStyle: { color: ink.line } },
    axisLabel: { color: ink.muted, fontSize: 12 },
  },
  series: series.map(({ name, counts }, place) => ({
    type: 'bar',
    name,
    data: counts.map(count => (count === 0 ? null : count)),
    ...(isStacked && { stack: 'all' }),
    barGap: '10%',
    cursor: 'default',
    emphasis: { disabled: true },
    itemStyle: {
      color: place === series.length - 1 && place > 0 ? ink.panel : shade(ink, place),
      borderColor: ink.text,
      borderWidth: 1,
      decal: { color: ink.text, ...hatchings[place % hatchings.length] },
    },
  })),
})

const shade = (ink: Ink, place: number): string => (place === 0 ? ink.muted : ink.panel)
