import { z } from 'zod'
import { elementFields } from '../duty-log/index.ts'
import { line, prose } from '../kernel/text.ts'

/**
 * What is to be known of an incident, in the order in which it matters when the telephone rings (domain.md §6). `asked`:
 * whoever raises it is asked for it, and what he does not know is to be verified from then on (§8.4).
 */
export const incidentElements = {
  what: { label: '事件', asked: true },
  place: { label: '地点', asked: true },
  eventTime: { label: '事发时间', asked: true },
  casualties: { label: '伤亡情况', asked: true },
  trend: { label: '发展趋势', asked: true },
  measures: { label: '已采取措施', asked: true },
  cause: { label: '原因', asked: true },
  reporter: { label: '报告人', asked: true },
  phone: { label: '联系电话', asked: false },
  nature: { label: '性质', asked: false },
  scope: { label: '影响范围', asked: false },
  loss: { label: '损失', asked: false },
  sceneLeader: { label: '现场负责人', asked: true },
  nextSteps: { label: '下步打算', asked: false },
} as const satisfies Record<string, { readonly label: string; readonly asked: boolean }>

export type IncidentElement = keyof typeof incidentElements
export const incidentElementNames = Object.keys(incidentElements) as [IncidentElement, ...IncidentElement[]]

/** The longest text of each; those that the entry has too are as long as there. */
export const longestElement: { readonly [N in IncidentElement]: number } = {
  what: 2_000,
  place: elementFields.place.longest,
  eventTime: elementFields.eventTime.longest,
  casualties: elementFields.casualties.longest,
  trend: elementFields.trend.longest,
  measures: elementFields.measures.longest,
  cause: elementFields.cause.longest,
  reporter: elementFields.reporter.longest,
  phone: elementFields.phone.longest,
  nature: elementFields.nature.longest,
  scope: elementFields.scope.longest,
  loss: elementFields.loss.longest,
  sceneLeader: elementFields.sceneLeader.longest,
  nextSteps: elementFields.nextSteps.longest,
}

/** Several lines may be written of these. */
export const elementsInProse: readonly IncidentElement[] = ['what', 'cause', 'measures', 'nextSteps']

const fieldOf = (name: IncidentElement) =>
  (elementsInProse.includes(name) ? prose : line)(longestElement[name]).optional()

type Shape = { [N in IncidentElement]: z.ZodOptional<z.ZodString> }
const shape = Object.fromEntries(incidentElementNames.map(name => [name, fieldOf(name)])) as Shape

/** What is known; what is not said is not known. */
export const knownElements = z.strictObject(shape)
export type KnownElements = { readonly [N in IncidentElement]?: string | undefined }

/** `伤亡情况、原因`. */
export const elementsInWords = (names: readonly IncidentElement[]): string =>
  names.map(name => incidentElements[name].label).join('、')

export const sectionsSaid = (elements: KnownElements): readonly string[] =>
  incidentElementNames.flatMap(name => elements[name] ?? [])
