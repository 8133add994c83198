import type { RecoveryKeys } from '../shared/backup/index.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type {
  AskDemo,
  DemoStanding,
  KeepSetUpDraft,
  Suggest,
  Suggestion,
} from '../shared/station/contract.ts'
import type { SetUpDraftFound } from '../shared/station/draft.ts'
import { drawRecoveryKeys } from './backup/draw-recovery-keys.ts'
import type { BookPorts } from './book-ports.ts'
import { suggestionsFor } from './set-up.ts'
import { keepSetUpDraft, readSetUpDraft } from './store/set-up-draft.ts'

/** What only the first run asks, of a folder that is nobody's book yet. */
export type BeforeSetUp = {
  readonly suggest: (asked: Suggest) => readonly Suggestion[]
  readonly drawRecovery: () => RecoveryKeys
  readonly keepDraft: (asked: KeepSetUpDraft) => { readonly keptAt: string } | Refusal
  readonly readDraft: () => SetUpDraftFound
  readonly demo: (asked: AskDemo) => DemoStanding | Refusal
}

type BeforePorts = Pick<BookPorts, 'port' | 'clock' | 'random' | 'demoBureau'> & { readonly folder: string }

export const createBeforeSetUp = ({ port, folder, clock, random, demoBureau }: BeforePorts): BeforeSetUp => ({
  suggest: asked => suggestionsFor(asked, random),
  drawRecovery: () => drawRecoveryKeys(random),
  keepDraft: ({ draft }) => keepSetUpDraft(port, folder, draft, clock.now()),
  readDraft: () => readSetUpDraft(port, folder),
  demo: ({ act }) => {
    // On the command line there is no window that could go over to it.
    if (!demoBureau) return refuse('station.no-demo')
    if (act === 'make') demoBureau.make()
    if (act === 'open') demoBureau.open()
    return demoBureau.standing()
  },
})
