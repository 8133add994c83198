import { compare } from '../../../shared/kernel/reading.ts'
import {
  orderOfKind,
  type PointKind,
  type PointsFound,
  type ReviewPoint,
} from '../../../shared/review/index.ts'
import type { DaySight } from '../sight.ts'
import { contactPoints } from './contact-points.ts'
import { entryPoints } from './entry-points.ts'
import { gatePoints } from './gate-points.ts'
import { handoverPoints } from './handover-points.ts'
import { incidentPoints } from './incident-points.ts'
import { instructionPoints } from './instruction-points.ts'
import { mailPoints } from './mail-points.ts'
import { overnightPoints } from './overnight-points.ts'

/** Whoever has something to tell of a day; a kind is said to be zero only where one of these looks for it. */
const providers: readonly ((sight: DaySight) => PointsFound)[] = [
  entryPoints,
  incidentPoints,
  instructionPoints,
  contactPoints,
  gatePoints,
  overnightPoints,
  handoverPoints,
  mailPoints,
]

export type PointsOfDay = { readonly points: readonly ReviewPoint[]; readonly zeros: readonly PointKind[] }

/** The night in the order of importance, within a kind by time; and what there was none of. */
export const pointsOfDay = (sight: DaySight): PointsOfDay => {
  const found = providers.map(provide => provide(sight))
  const points = found
    .flatMap(one => one.points)
    .sort((a, b) => orderOfKind(a.kind) - orderOfKind(b.kind) || compare(a.at, b.at) || compare(a.key, b.key))
  const kinds = new Set(found.flatMap(one => one.kinds))
  const looked = [...kinds].sort((a, b) => orderOfKind(a) - orderOfKind(b))
  return { points, zeros: looked.filter(kind => !points.some(point => point.kind === kind)) }
}
