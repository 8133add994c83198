/**
 * Where a post stands between two persons. `vacant`: nobody ever took it, so nobody can hand it over. `on-duty`: somebody has
 * it. `preparing`: he gathers what is passed on. `signed-out`, `signed-in`: the outgoing or the incoming one has signed
 * alone; the outgoing one is still on duty (§6.2).
 */
export const phases = ['vacant', 'on-duty', 'preparing', 'signed-out', 'signed-in'] as const
export type Phase = (typeof phases)[number]

/** What can be done about a post. */
export const handoverActs = [
  'take-first',
  'prepare',
  'explain',
  'check',
  'sign-out',
  'sign-in',
  'withdraw-out',
  'withdraw-in',
  'give-up',
  'relieve',
  'stay',
] as const
export type HandoverAct = (typeof handoverActs)[number]

/** Why a phase does not take an act; each is a refusal of `refusals.ts`. */
export type PhaseRefusal =
  | 'handover.post-vacant'
  | 'handover.post-taken'
  | 'handover.not-prepared'
  | 'handover.already-prepared'
  | 'handover.signature-stands'
  | 'handover.already-signed'
  | 'handover.not-signed'

export type PhaseOutcome =
  | { readonly becomes: Phase; readonly no?: undefined }
  | { readonly no: PhaseRefusal; readonly becomes?: undefined }

const becomes = (phase: Phase): PhaseOutcome => ({ becomes: phase })
const no = (code: PhaseRefusal): PhaseOutcome => ({ no: code })

type Row = { readonly [A in HandoverAct]: PhaseOutcome }

/** Nothing is prepared: only who has the post can change. */
const idle: Row = {
  'take-first': no('handover.post-taken'),
  prepare: becomes('preparing'),
  explain: no('handover.not-prepared'),
  check: no('handover.not-prepared'),
  'sign-out': no('handover.not-prepared'),
  'sign-in': no('handover.not-prepared'),
  'withdraw-out': no('handover.not-signed'),
  'withdraw-in': no('handover.not-signed'),
  'give-up': no('handover.not-prepared'),
  relieve: becomes('on-duty'),
  stay: becomes('on-duty'),
}

/** What was signed stands still until that signature is withdrawn. */
const signedByOne: Row = {
  ...idle,
  prepare: no('handover.already-prepared'),
  explain: no('handover.signature-stands'),
  check: no('handover.signature-stands'),
  'give-up': no('handover.signature-stands'),
  stay: no('handover.signature-stands'),
}

/** Total: every phase × every act is a transition or a named refusal. Both signatures together end in `on-duty`: of the other one. */
export const phaseTable: { readonly [P in Phase]: Row } = {
  vacant: {
    'take-first': becomes('on-duty'),
    prepare: no('handover.post-vacant'),
    explain: no('handover.post-vacant'),
    check: no('handover.post-vacant'),
    'sign-out': no('handover.post-vacant'),
    'sign-in': no('handover.post-vacant'),
    'withdraw-out': no('handover.post-vacant'),
    'withdraw-in': no('handover.post-vacant'),
    'give-up': no('handover.post-vacant'),
    relieve: no('handover.post-vacant'),
    stay: no('handover.post-vacant'),
  },
  'on-duty': idle,
  preparing: {
    ...idle,
    prepare: no('handover.already-prepared'),
    explain: becomes('preparing'),
    check: becomes('preparing'),
    'sign-out': becomes('signed-out'),
    'sign-in': becomes('signed-in'),
    'give-up': becomes('on-duty'),
  },
  'signed-out': {
    ...signedByOne,
    'sign-out': no('handover.already-signed'),
    'sign-in': becomes('on-duty'),
    'withdraw-out': becomes('preparing'),
  },
  'signed-in': {
    ...signedByOne,
    'sign-out': becomes('on-duty'),
    'sign-in': no('handover.already-signed'),
    'withdraw-in': becomes('preparing'),
  },
}
