export { decideExport, decideLookAtTrail, decideNoteFinding, decideVerify } from './decide.ts'
export { type BookVerified, isTrailEvent, type TrailEvent, trailVersions } from './events.ts'
export { type EvidenceRule, evidenceList } from './evidence.ts'
export { evolveTrail } from './evolve.ts'
export {
  type ExportedCommit,
  exportedCells,
  exportedHeads,
  exportFileName,
} from './exported-cells.ts'
export type { PreparedExport, PreparedFinding, PreparedVerification } from './prepared.ts'
export { type TrailShellRefusal, trailRefusals } from './refusals.ts'
export { aboutInWords, changeInWords } from './row-words.ts'
export { realmsListed, sightOf } from './sight.ts'
export { findingsOn, hasLooked } from './state.ts'
export { trailWords } from './trail-words.ts'
